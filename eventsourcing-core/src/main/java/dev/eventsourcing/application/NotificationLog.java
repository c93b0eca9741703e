package dev.eventsourcing.application;

import dev.eventsourcing.persistence.Notification;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application's events in their total order, for others to follow.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface NotificationLog {

    /**
     * Returns a section of the log.
     *
     * @param sectionId first and last notification id with a comma between, such as {@code "1,10"}; a first below 1
     *     counts as 1, and a section never holds more than the log's section size
     * @throws IllegalArgumentException if the id is not of that form
     */
    Section section(String sectionId);

    /** Returns up to {@code limit} notifications from {@code start} on; as {@link #select(Long, int, Long, Collection)}. */
    default List<Notification> select(@Nullable Long start, int limit) {
        return select(start, limit, null, Set.of());
    }

    /**
     * Returns notifications in ascending order.
     *
     * @param start the id to start from, inclusive; null means from the beginning
     * @param limit how many at the most, not above the log's section size
     * @param stop the id to stop at, inclusive; null means no end
     * @param topics select these topics only; empty means every topic
     * @throws IllegalArgumentException if the limit is negative or above the section size
     */
    List<Notification> select(@Nullable Long start, int limit, @Nullable Long stop, Collection<String> topics);

    /**
     * Returns the id up to which the log is final, 0 if it is empty: a selection that begins later misses nothing up to
     * there, so that who selects some topics only can go on from there.
     */
    long horizon();
}
