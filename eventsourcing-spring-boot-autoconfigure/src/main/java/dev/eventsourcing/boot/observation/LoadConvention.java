package dev.eventsourcing.boot.observation;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names observations of the load of an aggregate, and says what they are tagged with: a bean that overrides a method of it goes
 * before.
 */
public interface LoadConvention extends ObservationConvention<LoadContext> {

    /** What holds where there is no such bean. */
    LoadConvention DEFAULT = new LoadConvention() {};

    @Override
    default String getName() {
        return "eventsourcing.load";
    }

    @Override
    default String getContextualName(LoadContext context) {
        return "load " + context.aggregate().getSimpleName();
    }

    /** {@inheritDoc} Few values each, never an id. */
    @Override
    default KeyValues getLowCardinalityKeyValues(LoadContext context) {
        return KeyValues.of("aggregate", context.aggregate().getSimpleName(), "application", context.application());
    }

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof LoadContext;
    }
}
