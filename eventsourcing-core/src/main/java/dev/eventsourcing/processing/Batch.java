package dev.eventsourcing.processing;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Notification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a log that was read and waits to be processed.
 *
 * @param position what it begins after
 * @param end how far the processor has come when it is processed
 * @param items what there is to do on the way
 */
record Batch(long position, long end, List<Item> items) {

    /**
     * Something to process: an event, or what upcasters made of it. What could not be read fails when its turn has come, and
     * not the batch.
     */
    record Item(
            Notification notification,
            List<DomainEvent> events,
            @Nullable RuntimeException unreadable) {

        /** @throws RuntimeException if it could not be read */
        List<DomainEvent> read() {
            if (unreadable != null) {
                throw unreadable;
            }
            return events;
        }
    }

    boolean isEmpty() {
        return end == position;
    }
}
