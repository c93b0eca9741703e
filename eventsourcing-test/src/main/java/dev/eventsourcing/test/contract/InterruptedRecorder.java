package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.Processing;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Has something happen just before a claim, as another instance would do it, and can have the claim held by it. */
final class InterruptedRecorder implements TrackingRecorder {

    private final TrackingRecorder recorder;
    private final AtomicInteger claims = new AtomicInteger();
    private volatile int interrupted;
    private volatile BooleanSupplier other = () -> true;

    InterruptedRecorder(TrackingRecorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Has something happen once.
     *
     * @param claim before which one from now on, from 1
     * @param other what happens; returns whether the claim is to be had then
     */
    void before(int claim, BooleanSupplier other) {
        claims.set(0);
        this.other = other;
        interrupted = claim;
    }

    /** Returns a processing that keeps its positions here. */
    Processing of(Processing processing) {
        return new Processing() {
            @Override
            public String name() {
                return processing.name();
            }

            @Override
            public TrackingRecorder recorder() {
                return InterruptedRecorder.this;
            }

            @Override
            public boolean accepts(Class<?> eventType) {
                return processing.accepts(eventType);
            }

            @Override
            public boolean acceptsRegisteredTypesOnly() {
                return processing.acceptsRegisteredTypesOnly();
            }

            @Override
            public void process(DomainEvent event, Tracking tracking, boolean store) {
                processing.process(event, tracking, store);
            }
        };
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        return claims.incrementAndGet() != interrupted || other.getAsBoolean()
                ? recorder.claim(applicationName, work)
                : Optional.empty();
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        return recorder.maxTrackingId(applicationName);
    }

    @Override
    public void insertTracking(Tracking tracking) {
        recorder.insertTracking(tracking);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        recorder.resetTracking(applicationName, notificationId);
    }

    @Override
    public boolean isTransactional() {
        return recorder.isTransactional();
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return recorder.subscribeToTracking(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return recorder.deadLetters();
    }
}
