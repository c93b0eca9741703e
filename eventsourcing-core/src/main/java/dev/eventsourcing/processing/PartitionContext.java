package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A share of a log for one processor: what those know who read it, process it and look at it.
 *
 * @param processor the name
 * @param applicationName whose log it is
 * @param trackingName what the position is kept under
 */
record PartitionContext(
        String processor,
        String applicationName,
        String trackingName,
        TrackingRecorder recorder,
        BatchReader reader,
        StartPosition start,
        Pause pause,
        DeadLetterBox deadLetters,
        ProcessorObserver observer) {

    static PartitionContext of(
            Processing processing,
            FollowedLog log,
            ProcessorSettings settings,
            Partition partition,
            Clock clock,
            ProcessorObserver observer) {
        TrackingRecorder recorder = processing.recorder();
        BatchReader reader = new BatchReader(log, processing, partition, settings.topics());
        return new PartitionContext(
                processing.name(),
                log.applicationName(),
                partition.trackingName(log.applicationName()),
                recorder,
                reader,
                new StartPosition(processing.name(), log, reader, recorder, settings, partition),
                new Pause(recorder, log.applicationName(), clock),
                new DeadLetterBox(processing, log, partition, clock),
                observer);
    }

    /** Returns the notification that was processed last, by whomever; 0 for none. */
    long position() {
        return recorder.maxTrackingId(trackingName).orElse(0);
    }

    /** Runs the work while no other instance is at this share; empty if one is. */
    <T> Optional<T> claim(Supplier<T> work) {
        return recorder.claim(trackingName, work);
    }

    Tracking tracking(long notificationId) {
        return new Tracking(trackingName, notificationId);
    }

    /**
     * Tells whether a failure says nothing of the event: that may have been processed, or the store has not let it be, or
     * others have used up the memory.
     */
    boolean isOfTheStore(Throwable failure) {
        return failure instanceof UnknownOutcomeException
                || failure instanceof LockTimeoutException
                || failure instanceof OutOfMemoryError
                || !isStoreReachable();
    }

    private boolean isStoreReachable() {
        try {
            position();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
