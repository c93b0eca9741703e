package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.PersistenceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a step that has failed. In order: if the store has failed, nobody is blamed; a batch is processed one
 * by one; who was not the first tries again, which is no failure; and an event is tried again, until it stops the processor or
 * is put aside. Used by one thread at a time.
 */
final class FailureHandler {

    private static final Logger logger = LoggerFactory.getLogger(PartitionProcessor.class);

    private final PartitionContext context;
    private final ProcessorSettings settings;
    private final BatchSize size;
    private final RetryState retries;
    private final StopState stopState;

    /** How often the positions had been set anew when an event was counted as failed last. */
    private long resets;

    FailureHandler(
            PartitionContext context,
            ProcessorSettings settings,
            BatchSize size,
            RetryState retries,
            StopState stopState) {
        this.context = context;
        this.settings = settings;
        this.size = size;
        this.retries = retries;
        this.stopState = stopState;
    }

    /** What was counted before another instance had the processor begin anew counts no more. */
    void forgetIfReset() {
        if (retries.attempts() > 0 && context.start().resets() != resets) {
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
        if (batch == null || item == null || context.isOfTheStore(failure)) {
            context.observer().failed();
            return storeFailed(failure);
        }
        if (batch.items().size() > 1 && failure instanceof ConcurrencyException) {
            logger.debug(
                    "Processor {} was not the first after {} in {}, and goes on one by one",
                    context.processor(),
                    batch.position(),
                    context.trackingName());
            size.breakUp(batch);
            return Step.PROGRESSED;
        }
        long notificationId = item.notification().id();
        if (batch.items().size() > 1
                || (failure instanceof ClaimLostException && retries.recordClaimLoss(notificationId))) {
            context.observer().failed();
            logger.warn(
                    "Processor {} has failed after {} in {}, and goes on one by one",
                    context.processor(),
                    batch.position(),
                    context.trackingName(),
                    failure);
            size.breakUp(batch);
            return Step.PROGRESSED;
        }
        if (failure instanceof ConcurrencyException && retries.recordConflict(notificationId)) {
            logger.debug(
                    "Processor {} was not the first in {}, and tries again",
                    context.processor(),
                    context.trackingName());
            return Step.FAILED;
        }
        context.observer().failed();
        return eventFailed(batch, item, failure);
    }

    private Step storeFailed(Throwable failure) {
        if (retries.isClear()) {
            logger.warn(
                    "Processor {} cannot go on in the log {}, and tries again",
                    context.processor(),
                    context.trackingName(),
                    failure);
        }
        retries.storeFailed(failure);
        return Step.FAILED;
    }

    private Step eventFailed(Batch batch, Batch.Item item, Throwable failure) {
        try {
            resets = context.start().resets();
        } catch (PersistenceException e) {
            e.addSuppressed(failure);
            return storeFailed(e);
        }
        if (!retries.eventFailed(batch.position(), item.notification().id(), failure)) {
            logger.warn(
                    "Processor {} failed at notification {} of {}, attempt {} of {}: {}",
                    context.processor(),
                    item.notification().id(),
                    context.trackingName(),
                    retries.attempts(),
                    settings.retry().maxAttempts(),
                    failure.toString());
            return Step.FAILED;
        }
        if (settings.onError() == OnError.STOP) {
            stopState.begin(batch.position(), resets, item.notification(), failure);
            return Step.STOPPED;
        }
        return putAside(batch, item, failure);
    }

    private Step putAside(Batch batch, Batch.Item item, Throwable failure) {
        Disposition disposition = settings.onError() == OnError.PARK ? Disposition.PARKED : Disposition.SKIPPED;
        Optional<Boolean> done;
        try {
            done = context.claim(() -> put(batch, item, disposition, failure));
        } catch (RuntimeException | Error e) {
            e.addSuppressed(failure);
            logger.warn(
                    "Processor {} cannot put notification {} of {} aside, and tries again",
                    context.processor(),
                    item.notification().id(),
                    context.trackingName(),
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
                context.processor(),
                disposition == Disposition.PARKED ? "parked" : "skipped",
                item.notification().id(),
                context.trackingName(),
                item.notification().event(),
                failure);
        return Step.PROGRESSED;
    }

    /** Returns whether nobody has come on meanwhile, or has begun anew or paused it. */
    private boolean put(Batch batch, Batch.Item item, Disposition disposition, Throwable failure) {
        if (context.position() != batch.position()
                || context.start().resets() != resets
                || context.pause().holds()) {
            return false;
        }
        context.deadLetters().putFailed(item.notification(), disposition, retries.attempts(), failure);
        context.recorder().insertTracking(context.tracking(batch.end()));
        return true;
    }
}
