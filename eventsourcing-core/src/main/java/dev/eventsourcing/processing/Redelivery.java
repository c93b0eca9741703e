package dev.eventsourcing.processing;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.Tracking;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Has events processed that were put aside, as the claim's holder. Safe for use by several threads. */
final class Redelivery {

    private final PartitionProcessor partition;
    private final Processing processing;
    private final DeadLetterBox box;

    Redelivery(PartitionProcessor partition, Processing processing) {
        this.partition = partition;
        this.processing = processing;
        this.box = partition.deadLetters();
    }

    /** Processes the letters of an originator in their order up to the first that fails; returns how many it processed. */
    int retry(OriginatorId originatorId) {
        int processed = 0;
        while (true) {
            List<DeadLetter> letters = box.letters().select(box.trackingName(), originatorId);
            if (letters.isEmpty() || !retry(letters.get(0))) {
                return processed;
            }
            processed++;
        }
    }

    private boolean retry(DeadLetter letter) {
        Optional<Batch.Item> again = partition.reader().readAgain(letter.notificationId());
        if (again.isEmpty()) {
            throw new IllegalStateException("Notification " + letter.notificationId() + " of " + box.trackingName()
                    + " is not in the log any more: evict it");
        }
        Batch.Item item = again.get();
        try {
            claimed(() -> {
                if (!box.letters().remove(box.trackingName(), letter.notificationId())) {
                    return false; // somebody else has retried or evicted it
                }
                processing.beginBatch();
                Tracking tracking = new Tracking(box.trackingName(), letter.notificationId());
                item.read().forEach(event -> processing.process(event, tracking, false));
                processing.endBatch();
                return true;
            });
            return true;
        } catch (RuntimeException e) {
            claimed(() -> {
                box.putFailedAgain(letter, item.notification(), e);
                return true;
            });
            return false;
        }
    }

    /** Removes an event for good; those behind it wait until they are retried. */
    boolean evict(long notificationId) {
        return claimed(() -> box.letters().remove(box.trackingName(), notificationId));
    }

    private <T> T claimed(Supplier<T> work) {
        return PatientClaim.run(partition.recorder(), box.trackingName(), work);
    }
}
