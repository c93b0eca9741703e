package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.processing.ProcessorObserver;
import dev.eventsourcing.processing.ProcessorState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.util.function.SingletonSupplier;

/** The meters of a processor in one application's log, registered when they are first used or bound. */
final class ProcessorMeters implements ProcessorObserver {

    private final SingletonSupplier<Timer> batches;
    private final SingletonSupplier<Counter> failures;
    private final Runnable gauges;

    ProcessorMeters(MeterRegistrations meters, String processor, String application, StoreGauges probe) {
        Tags tags = Tags.of("application", application, "processor", processor);
        batches = SingletonSupplier.of(() -> meters.timer(MeterDescription.PROCESSOR_TIME, tags));
        failures = SingletonSupplier.of(() -> meters.counter(MeterDescription.PROCESSOR_FAILURES, tags));
        gauges = () -> {
            meters.gauge(MeterDescription.PROCESSOR_LAG, tags, () -> probe.lag(processor, application));
            meters.gauge(MeterDescription.PROCESSOR_LAG_TIME, tags, () -> probe.lagTime(processor, application));
            meters.gauge(MeterDescription.DEAD_LETTERS, tags, () -> probe.deadLetters(processor, application));
            for (ProcessorState state : ProcessorState.values()) {
                meters.gauge(
                        MeterDescription.PROCESSOR_STATE,
                        tags.and("state", state.name().toLowerCase(Locale.ROOT)),
                        () -> probe.partitions(processor, application, state));
            }
        };
    }

    void bind() {
        batches.obtain();
        failures.obtain();
        gauges.run();
    }

    @Override
    public void processed(Duration took) {
        batches.obtain().record(took);
    }

    @Override
    public void failed() {
        failures.obtain().increment();
    }
}
