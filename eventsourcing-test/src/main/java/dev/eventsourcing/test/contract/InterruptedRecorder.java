package dev.eventsourcing.test.contract;

import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.ProcessingBatch;
import dev.eventsourcing.test.recorder.ForwardingProcessRecorder;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Has something happen just before a claim, as another instance would do it, and can have the claim held by it. */
final class InterruptedRecorder extends ForwardingProcessRecorder {

    private final AtomicInteger claims = new AtomicInteger();
    private volatile int interrupted;
    private volatile BooleanSupplier other = () -> true;

    InterruptedRecorder(ProcessRecorder recorder) {
        super(recorder);
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
            public Set<Class<?>> eventTypes() {
                return processing.eventTypes();
            }

            @Override
            public ProcessingBatch begin() {
                return processing.begin();
            }
        };
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        return claims.incrementAndGet() != interrupted || other.getAsBoolean()
                ? super.claim(applicationName, work)
                : Optional.empty();
    }
}
