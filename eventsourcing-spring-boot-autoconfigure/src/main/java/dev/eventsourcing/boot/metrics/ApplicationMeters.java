package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.persistence.ApplicationObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.util.function.SingletonSupplier;

/** The meters of what an application does itself, registered when they are first used or bound. */
final class ApplicationMeters implements ApplicationObserver {

    private final SingletonSupplier<Counter> retries;
    private final SingletonSupplier<Counter> hits;
    private final SingletonSupplier<Counter> misses;
    private final SingletonSupplier<Counter> snapshotHits;
    private final SingletonSupplier<Counter> snapshotMisses;
    private final SingletonSupplier<Timer> snapshots;
    private final SingletonSupplier<Counter> failedSnapshots;
    private final Runnable gauges;

    ApplicationMeters(MeterRegistrations meters, String application, StoreGauges probe) {
        Tags tags = Tags.of("application", application);
        retries = SingletonSupplier.of(() -> meters.counter(MeterDescription.RETRIES, tags));
        hits = SingletonSupplier.of(() -> meters.counter(MeterDescription.CACHE_GETS, tags.and("result", "hit")));
        misses = SingletonSupplier.of(() -> meters.counter(MeterDescription.CACHE_GETS, tags.and("result", "miss")));
        snapshotHits =
                SingletonSupplier.of(() -> meters.counter(MeterDescription.SNAPSHOT_GETS, tags.and("result", "hit")));
        snapshotMisses =
                SingletonSupplier.of(() -> meters.counter(MeterDescription.SNAPSHOT_GETS, tags.and("result", "miss")));
        snapshots = SingletonSupplier.of(() -> meters.timer(MeterDescription.SNAPSHOTS, tags));
        failedSnapshots = SingletonSupplier.of(() -> meters.counter(MeterDescription.SNAPSHOTS_FAILED, tags));
        gauges = () -> meters.gauge(MeterDescription.HEAD, tags, () -> probe.head(application));
    }

    void bind() {
        retries.obtain();
        hits.obtain();
        misses.obtain();
        snapshotHits.obtain();
        snapshotMisses.obtain();
        snapshots.obtain();
        failedSnapshots.obtain();
        gauges.run();
    }

    @Override
    public void retried() {
        retries.obtain().increment();
    }

    @Override
    public void cacheAsked(boolean hit) {
        (hit ? hits : misses).obtain().increment();
    }

    @Override
    public void snapshotAsked(boolean found) {
        (found ? snapshotHits : snapshotMisses).obtain().increment();
    }

    @Override
    public void snapshotTaken(Duration took) {
        snapshots.obtain().record(took);
    }

    @Override
    public void snapshotFailed() {
        failedSnapshots.obtain().increment();
    }
}
