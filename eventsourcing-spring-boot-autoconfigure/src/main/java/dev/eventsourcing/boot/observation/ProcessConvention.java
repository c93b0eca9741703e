package dev.eventsourcing.boot.observation;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names observations of the processing of an event, and says what they are tagged with: a bean that overrides a method of it goes
 * before.
 */
public interface ProcessConvention extends ObservationConvention<ProcessContext> {

    /** What holds where there is no such bean. */
    ProcessConvention DEFAULT = new ProcessConvention() {};

    @Override
    default String getName() {
        return "eventsourcing.process";
    }

    @Override
    default String getContextualName(ProcessContext context) {
        return "process " + context.processor();
    }

    /** {@inheritDoc} Few values each, never an id. */
    @Override
    default KeyValues getLowCardinalityKeyValues(ProcessContext context) {
        return KeyValues.of(
                "application",
                context.application(),
                "event",
                context.event().payload().getClass().getSimpleName(),
                "processor",
                context.processor());
    }

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof ProcessContext;
    }
}
