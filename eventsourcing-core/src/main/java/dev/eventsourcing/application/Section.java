package dev.eventsourcing.application;

import dev.eventsourcing.persistence.Notification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a notification log.
 *
 * @param id first and last notification id in it, {@code "1,10"}; null if it is empty
 * @param items its notifications in ascending order
 * @param nextId the section that follows; null if this one is not full
 */
public record Section(
        @Nullable String id,
        List<Notification> items,
        @Nullable String nextId) {

    static final Section EMPTY = new Section(null, List.of(), null);
}
