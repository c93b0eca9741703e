package dev.eventsourcing.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of events that the builds that have used a store could write: each notes its own when it starts, so that
 * another can tell what it might find without reading the log.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface EventTypes {

    /** For stores that no other build uses. */
    EventTypes NONE = new EventTypes() {
        @Override
        public Optional<Map<EventType, Long>> select() {
            return Optional.of(Map.of());
        }

        @Override
        public void insert(Collection<EventType> types) {}

        @Override
        public void setAbsent(EventType type, long upTo) {}
    };

    /**
     * Returns the kinds that were noted, each with the notification id up to which it is known that there is no such event;
     * 0 if that was never looked for; empty if there is no place for them, as those who look after the tables have not made
     * it, or not yet.
     *
     * @throws PersistenceException if the store fails
     */
    Optional<Map<EventType, Long>> select();

    /**
     * Notes kinds; those that are there already stay as they are.
     *
     * @throws PersistenceException if the store fails
     */
    void insert(Collection<EventType> types);

    /**
     * Notes that there is no such event up to a notification id.
     *
     * @throws PersistenceException if the store fails
     */
    void setAbsent(EventType type, long upTo);
}
