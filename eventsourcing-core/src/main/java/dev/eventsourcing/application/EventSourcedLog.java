package dev.eventsourcing.application;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import java.util.List;
import java.util.Optional;

/**
 * A list of entries under one id, which only grows: ids of all worlds, say, or who has logged in. Its entries are events that
 * are saved with aggregates, all or none.
 *
 * <pre>{@code
 * DomainEvent entry = worlds.append(new WorldRegistered(world.id()));
 * save(world, entry); // ConcurrencyException if another entry was appended meanwhile: append again and save
 * }</pre>
 *
 * <p>Safe for use by several threads.
 *
 * @param <E> what entries have in common; they are registered as events with the application
 */
public final class EventSourcedLog<E> {

    private final EventStore eventStore;
    private final OriginatorId id;
    private final Class<E> type;

    /** @param eventStore that of the application, {@link Application#eventStore()} */
    public EventSourcedLog(EventStore eventStore, OriginatorId id, Class<E> type) {
        this.eventStore = eventStore;
        this.id = id;
        this.type = type;
    }

    /** Returns an event that puts an entry behind the last one that is stored, when it is saved. */
    public DomainEvent append(E entry) {
        return append(eventStore.lastVersion(id).orElse(0) + 1, entry);
    }

    /** Returns an event that makes an entry the one of a version, 1 for the first, when it is saved. Asks the store nothing. */
    public DomainEvent append(long version, E entry) {
        return DomainEvent.following(id, version - 1, List.of(entry)).get(0);
    }

    /** Returns the first entry, empty if there is none. */
    public Optional<E> first() {
        return first(EventSelection.ALL);
    }

    /** Returns the last entry, empty if there is none. */
    public Optional<E> last() {
        return first(EventSelection.ALL.latestFirst());
    }

    /** Looks at all if upcasters make nothing of the very first. */
    private Optional<E> first(EventSelection selection) {
        List<E> one = get(selection.limit(1));
        return (one.isEmpty() ? get(selection) : one).stream().findFirst();
    }

    /** Returns the selected entries; versions count from 1. As {@link EventStore#get(OriginatorId, EventSelection)}. */
    public List<E> get(EventSelection selection) {
        return eventStore.get(id, selection).stream()
                .map(event -> type.cast(event.payload()))
                .toList();
    }
}
