package dev.eventsourcing.persistence;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications of an application to select; always in ascending order.
 *
 * @param start the id to start from; null and everything below 1 mean from the beginning
 * @param inclusiveOfStart whether the notification at {@code start} is selected
 * @param stop the id to stop at, inclusive; null means no end
 * @param topics select these topics only; empty means every topic
 * @param limit how many notifications at the most
 */
public record NotificationSelection(
        @Nullable Long start,
        boolean inclusiveOfStart,
        @Nullable Long stop,
        Set<String> topics,
        int limit) {

    /** @throws IllegalArgumentException if the limit is negative */
    public NotificationSelection {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
        topics = Set.copyOf(topics);
    }

    /** Selects up to {@code limit} notifications from {@code start} on, which is included. */
    public static NotificationSelection from(@Nullable Long start, int limit) {
        return new NotificationSelection(start, true, null, Set.of(), limit);
    }

    /** Selects up to {@code limit} notifications after {@code id}, which is not included. */
    public static NotificationSelection after(long id, int limit) {
        return new NotificationSelection(id, false, null, Set.of(), limit);
    }

    public NotificationSelection stop(@Nullable Long stop) {
        return new NotificationSelection(start, inclusiveOfStart, stop, topics, limit);
    }

    public NotificationSelection topics(Collection<String> topics) {
        return new NotificationSelection(start, inclusiveOfStart, stop, Set.copyOf(topics), limit);
    }

    /** Returns the id below the first one that may be selected, 0 or more; recorders compare with {@code >}. */
    public long above() {
        if (start == null || start < 1) {
            return 0;
        }
        return inclusiveOfStart ? start - 1 : start;
    }
}
