package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events that a processor could not process, with the reason, and the later ones of the same originators that wait behind
 * them in their order. They name the events and do not hold them: what is tried again is read from the log again.
 *
 * <p>Everything is done in the caller's transaction if there is one. Implementations are safe for use by several threads.
 */
public interface DeadLetters {

    /** Adds letters, or puts them in the place of those of the same notifications. */
    void put(Collection<DeadLetter> letters);

    /** Returns those of the originators whose later events have to wait, because one of theirs is parked. */
    Set<OriginatorId> parked(String applicationName, Collection<OriginatorId> originatorIds);

    /**
     * Returns letters in ascending order of their notifications.
     *
     * @param after the notification to go on after, 0 for the beginning
     * @param limit how many at the most, 1 or more
     */
    List<DeadLetter> select(String applicationName, long after, int limit);

    /** Returns the letter of an originator's first notification, empty if it has none. */
    Optional<DeadLetter> first(String applicationName, OriginatorId originatorId);

    /** Returns the letter of a notification, empty if there is none. */
    Optional<DeadLetter> find(String applicationName, long notificationId);

    /** Returns how many letters there are. */
    long count(String applicationName);

    /** Returns how many letters each originator has that has any. */
    Map<OriginatorId, Long> countByOriginator(String applicationName);

    /** Removes the letter of a notification; returns whether there was one. */
    boolean remove(String applicationName, long notificationId);

    /** Removes all letters; returns how many there were. */
    long removeAll(String applicationName);
}
