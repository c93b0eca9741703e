package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.internal.ConflictRetries;
import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.Tracking;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Has events processed that were put aside, as the claim's holder. Safe for use by several threads. */
final class Redelivery {

    private final PartitionContext context;
    private final Processing processing;
    private final DeadLetterBox box;

    Redelivery(PartitionContext context, Processing processing) {
        this.context = context;
        this.processing = processing;
        this.box = context.deadLetters();
    }

    /** What became of a letter. */
    private enum Outcome {
        PROCESSED,
        FAILED,

        /** Somebody else has retried or evicted it. */
        GONE
    }

    /**
     * Processes the letters of an originator in their order up to the first that fails; returns how many it processed.
     *
     * @throws EventSourcingException if the store fails, which is no attempt
     */
    int retry(OriginatorId originatorId) {
        int processed = 0;
        while (true) {
            Outcome outcome = box.firstOf(originatorId).map(this::retry).orElse(Outcome.FAILED);
            if (outcome == Outcome.FAILED) {
                return processed;
            }
            processed += outcome == Outcome.PROCESSED ? 1 : 0;
        }
    }

    /**
     * What says nothing of the event is tried again, as often as when it is processed for the first time, and after the same
     * pauses, in which it has no claim.
     */
    private Outcome retry(DeadLetter letter) {
        Optional<Batch.Item> again = context.reader().readAgain(letter.notificationId());
        ConflictRetries conflicts = new ConflictRetries(RetryState.MOST_CONFLICTS);
        boolean claimWasLost = false;
        while (true) {
            AtomicBoolean begun = new AtomicBoolean();
            try {
                return claimed(() -> processed(letter, again, begun));
            } catch (RuntimeException | Error e) {
                if (!begun.get() || context.isOfTheStore(e)) {
                    throw e;
                }
                Optional<Duration> pause = Optional.empty();
                if (e instanceof ClaimLostException && !claimWasLost) {
                    claimWasLost = true;
                    pause = Optional.of(Duration.ZERO);
                } else if (e instanceof ConcurrencyException) {
                    pause = conflicts.next();
                }
                if (pause.isEmpty()) {
                    return claimed(() -> failedAgain(letter, e));
                }
                LockSupport.parkNanos(this, pause.get().toNanos());
            }
        }
    }

    private Outcome processed(DeadLetter letter, Optional<Batch.Item> again, AtomicBoolean begun) {
        if (box.find(letter.notificationId()).isEmpty()) {
            return Outcome.GONE;
        }
        begun.set(true);
        process(again.orElseThrow(() -> missing(letter)));
        box.remove(letter.notificationId());
        return Outcome.PROCESSED;
    }

    /** Is recorded with the letter. */
    private IllegalStateException missing(DeadLetter letter) {
        return new IllegalStateException("Notification " + letter.notificationId() + " of " + letter.applicationName()
                + " is not in the log any more: evict it");
    }

    private void process(Batch.Item item) {
        ProcessingBatch batch = processing.begin();
        Tracking tracking = context.tracking(item.notification().id());
        item.read().forEach(event -> context.observer().process(event, () -> batch.process(event, tracking, false)));
        batch.end();
    }

    /** Whoever had the claim in between may have processed or evicted it: it is not put back then. */
    private Outcome failedAgain(DeadLetter letter, Throwable failure) {
        Optional<DeadLetter> present = box.find(letter.notificationId());
        present.ifPresent(found -> box.putFailedAgain(found, failure));
        return present.isPresent() ? Outcome.FAILED : Outcome.GONE;
    }

    /** Removes an event for good; those behind it wait until they are retried. */
    boolean evict(long notificationId) {
        return claimed(() -> box.remove(notificationId));
    }

    /** Only the claim of a partition that holds keeps others away. */
    private <T> T claimed(Supplier<T> work) {
        return BlockingClaim.run(context.recorder(), context.trackingName(), () -> {
            context.start().requireSameCount();
            return work.get();
        });
    }
}
