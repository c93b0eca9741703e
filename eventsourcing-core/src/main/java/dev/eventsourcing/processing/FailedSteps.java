package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a step that has failed. In order: if the store has failed, nobody is blamed; a batch is processed one
 * by one; who was not the first tries again, which is no failure; and an event is tried again, until it stops the processor or is put aside. Used by one thread at a time.
 */
final class FailedSteps {

    private static final Logger logger = LoggerFactory.getLogger(PartitionProcessor.class);

    private final PartitionProcessor partition;
    private final ProcessorSettings settings;
    private final BatchSize size;
    private final RetryState retries;
    private final Stops stops;

    /** How often the positions had been set anew when an event was counted as failed last. */
    private long resets;

    FailedSteps(
            PartitionProcessor partition, ProcessorSettings settings, BatchSize size, RetryState retries, Stops stops) {
        this.partition = partition;
        this.settings = settings;
        this.size = size;
        this.retries = retries;
        this.stops = stops;
    }

    /** What was counted before another instance had the processor begin anew counts no more. */
    void forgetIfReset() {
        if (retries.attempts() > 0 && partition.start().resets() != resets) {
            retries.clear();
        }
    }

    /**
     * Returns how to go on.
     *
     * @param batch what was being processed; null if it was not read yet
     * @param item the event that was being processed; null if it was none
     */
    Step after(@Nullable Batch batch, Batch.@Nullable Item item, Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            size.doesNotFit();
        }
        if (batch == null || item == null || isOfTheStore(failure)) {
            partition.observer().failed();
            return storeFailed(failure);
        }
        if (batch.items().size() > 1 && failure instanceof ConcurrencyException) {
            logger.debug(
                    "Processor {} was not the first after {} in {}, and goes on one by one",
                    partition.name(),
                    batch.position(),
                    partition.trackingName());
            size.breakUp(batch);
            return Step.PROGRESSED;
        }
        long notificationId = item.notification().id();
        if (batch.items().size() > 1
                || (failure instanceof ClaimLostException && retries.recordClaimLoss(notificationId))) {
            partition.observer().failed();
            logger.warn(
                    "Processor {} has failed after {} in {}, and goes on one by one",
                    partition.name(),
                    batch.position(),
                    partition.trackingName(),
                    failure);
            size.breakUp(batch);
            return Step.PROGRESSED;
        }
        if (failure instanceof ConcurrencyException && retries.recordConflict(notificationId)) {
            logger.debug(
                    "Processor {} was not the first in {}, and tries again",
                    partition.name(),
                    partition.trackingName());
            return Step.FAILED;
        }
        partition.observer().failed();
        return eventFailed(batch, item, failure);
    }

    /**
     * Tells whether it says nothing of the event: that may have been processed, or the store has not let it be, or others
     * have used up the memory.
     */
    boolean isOfTheStore(Throwable failure) {
        return failure instanceof UnknownOutcomeException
                || failure instanceof LockTimeoutException
                || failure instanceof OutOfMemoryError
                || !isStoreReachable();
    }

    private boolean isStoreReachable() {
        try {
            partition.position();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    private Step storeFailed(Throwable failure) {
        if (retries.isClear()) {
            logger.warn(
                    "Processor {} cannot go on in the log {}, and tries again",
                    partition.name(),
                    partition.trackingName(),
                    failure);
        }
        retries.storeFailed(failure);
        return Step.FAILED;
    }

    private Step eventFailed(Batch batch, Batch.Item item, Throwable failure) {
        try {
            resets = partition.start().resets();
        } catch (PersistenceException e) {
            e.addSuppressed(failure);
            return storeFailed(e);
        }
        if (!retries.eventFailed(batch.position(), item.notification().id(), failure)) {
            logger.warn(
                    "Processor {} failed at notification {} of {}, attempt {} of {}: {}",
                    partition.name(),
                    item.notification().id(),
                    partition.trackingName(),
                    retries.attempts(),
                    settings.retry().maxAttempts(),
                    failure.toString());
            return Step.FAILED;
        }
        if (settings.onError() == OnError.STOP) {
            stops.begin(batch.position(), resets, item.notification(), failure);
            return Step.STOPPED;
        }
        return putAside(batch, item, failure);
    }

    private Step putAside(Batch batch, Batch.Item item, Throwable failure) {
        Disposition disposition = settings.onError() == OnError.PARK ? Disposition.PARKED : Disposition.SKIPPED;
        Optional<Boolean> done;
        try {
            done = partition.recorder().claim(partition.trackingName(), () -> put(batch, item, disposition, failure));
        } catch (RuntimeException | Error e) {
            e.addSuppressed(failure);
            logger.warn(
                    "Processor {} cannot put notification {} of {} aside, and tries again",
                    partition.name(),
                    item.notification().id(),
                    partition.trackingName(),
                    e);
            retries.storeFailed(e);
            return Step.FAILED;
        }
        if (done.isEmpty()) {
            return Step.NOT_CLAIMED;
        }
        retries.clear();
        if (!done.get()) {
            return Step.NOT_CLAIMED;
        }
        logger.error(
                "Processor {} has {} notification {} of {}, {}",
                partition.name(),
                disposition == Disposition.PARKED ? "parked" : "skipped",
                item.notification().id(),
                partition.trackingName(),
                item.notification().event(),
                failure);
        return Step.PROGRESSED;
    }

    /** Returns whether nobody has come on meanwhile, or has begun anew or paused it. */
    private boolean put(Batch batch, Batch.Item item, Disposition disposition, Throwable failure) {
        if (partition.position() != batch.position()
                || partition.start().resets() != resets
                || partition.pause().holds()) {
            return false;
        }
        partition.deadLetters().putFailed(item.notification(), disposition, retries.attempts(), failure);
        partition.recorder().insertTracking(new Tracking(partition.trackingName(), batch.end()));
        return true;
    }
}
