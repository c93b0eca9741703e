package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.persistence.AppendObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.util.function.SingletonSupplier;

/** The meters of how a database takes an application's saves, registered when they are first used or bound. */
final class AppendMeters implements AppendObserver {

    private final SingletonSupplier<Timer> appends;
    private final SingletonSupplier<DistributionSummary> saves;
    private final SingletonSupplier<DistributionSummary> events;
    private final SingletonSupplier<Timer> waits;
    private final SingletonSupplier<Counter> conflicts;
    private final Runnable gauges;

    AppendMeters(MeterRegistrations meters, String application, String ordering, StoreGauges probe) {
        Tags tags = Tags.of("application", application, "ordering", ordering);
        appends = SingletonSupplier.of(() -> meters.timer(MeterDescription.APPEND, tags));
        saves = SingletonSupplier.of(() -> meters.summary(MeterDescription.APPEND_BATCH_SAVES, tags));
        events = SingletonSupplier.of(() -> meters.summary(MeterDescription.APPEND_BATCH_EVENTS, tags));
        waits = SingletonSupplier.of(() -> meters.timer(MeterDescription.APPEND_WAIT, tags));
        conflicts = SingletonSupplier.of(() -> meters.counter(MeterDescription.CONFLICTS, tags));
        gauges = () -> {
            meters.gauge(MeterDescription.APPEND_QUEUE, tags, () -> probe.waitingSaves(application));
            meters.gauge(MeterDescription.HORIZON_AGE, tags, () -> probe.horizonAge(application));
        };
    }

    void bind() {
        appends.obtain();
        saves.obtain();
        events.obtain();
        waits.obtain();
        conflicts.obtain();
        gauges.run();
    }

    @Override
    public void committed(int savesInOne, int eventsInOne, Duration took) {
        appends.obtain().record(took);
        saves.obtain().record(savesInOne);
        events.obtain().record(eventsInOne);
    }

    @Override
    public void waited(Duration time) {
        waits.obtain().record(time);
    }

    @Override
    public void conflicted() {
        conflicts.obtain().increment();
    }
}
