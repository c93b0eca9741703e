package dev.eventsourcing.boot.observation;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names observations of a save, and says what they are tagged with: a bean that overrides a method of it goes before. */
public interface SaveConvention extends ObservationConvention<SaveContext> {

    /** What holds where there is no such bean. */
    SaveConvention DEFAULT = new SaveConvention() {};

    @Override
    default String getName() {
        return "eventsourcing.save";
    }

    @Override
    default String getContextualName(SaveContext context) {
        return "save " + context.application();
    }

    /** {@inheritDoc} Few values each, never an id. */
    @Override
    default KeyValues getLowCardinalityKeyValues(SaveContext context) {
        return KeyValues.of("application", context.application());
    }

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof SaveContext;
    }
}
