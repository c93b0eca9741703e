package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.ProcessingBatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Has events processed one by one, each in a transaction if the store has them, as if they were in the log of an
 * application. Keeps no position, so that the same store can be used again.
 */
record Following(Processing processing, StoredForm form) {

    private static final String LOG = "followed";

    /** @throws AssertionError if one fails */
    void process(List<DomainEvent> events) {
        @Nullable Throwable failure = attempt(events, 0);
        if (failure != null) {
            throw new AssertionError("An event that was given failed with" + Texts.LINE + failure, failure);
        }
    }

    /**
     * Processes events up to one that fails.
     *
     * @param before how many there were before
     * @return why it failed, null if none has
     */
    @Nullable
    Throwable attempt(List<DomainEvent> events, int before) {
        long position = before;
        List<DomainEvent> read = form.readBack(events);
        for (DomainEvent event : read) {
            Tracking tracking = new Tracking(LOG, ++position);
            if (processing.accepts(event.payload().getClass())) {
                try {
                    process(event, tracking);
                } catch (RuntimeException | AssertionError e) {
                    return e;
                }
            }
        }
        return null;
    }

    private void process(DomainEvent event, Tracking tracking) {
        Optional<Boolean> done = processing.recorder().claim(LOG, () -> {
            ProcessingBatch batch = processing.begin();
            batch.process(event, tracking, false);
            batch.end();
            return true;
        });
        if (done.isEmpty()) {
            throw new IllegalStateException(
                    "Another test processes with \"" + processing.name() + "\" in the same store");
        }
    }
}
