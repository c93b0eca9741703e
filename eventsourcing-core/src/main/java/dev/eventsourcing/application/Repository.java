package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Projector;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Loads aggregates by replaying their events. Each call returns a copy of its own.
 *
 * <p>Safe for use by several threads.
 */
public final class Repository {

    private final EventStore eventStore;
    private final ApplicationObserver observer;
    private final AggregateLoader loader;

    Repository(EventStore eventStore, ApplicationObserver observer, AggregateLoader loader) {
        this.eventStore = eventStore;
        this.observer = observer;
        this.loader = loader;
    }

    /**
     * Returns an aggregate in its latest version.
     *
     * @throws AggregateNotFoundException if it has no events
     * @throws dev.eventsourcing.domain.AggregateTypeException if the id is that of another kind of aggregate
     * @throws dev.eventsourcing.persistence.DeserializationException if an event cannot be read
     * @throws dev.eventsourcing.persistence.PersistenceException if the store fails
     */
    public <A extends Aggregate> A get(Class<A> type, UUID id) {
        return get(type, OriginatorId.of(id));
    }

    /** As {@link #get(Class, UUID)}. */
    public <A extends Aggregate> A get(Class<A> type, OriginatorId id) {
        return find(type, id, EventSelection.ALL).orElseThrow(() -> new AggregateNotFoundException(type, id));
    }

    /**
     * Returns an aggregate as it was at a version, or the latest one if it has not come so far.
     *
     * @throws AggregateNotFoundException if it has no event up to that version
     */
    public <A extends Aggregate> A get(Class<A> type, UUID id, long version) {
        return get(type, OriginatorId.of(id), version);
    }

    /** As {@link #get(Class, UUID, long)}. */
    public <A extends Aggregate> A get(Class<A> type, OriginatorId id, long version) {
        return find(type, id, EventSelection.ALL.upTo(version))
                .orElseThrow(() -> new AggregateNotFoundException(type, id, version));
    }

    /** Returns an aggregate in its latest version, empty if it has no events; otherwise as {@link #get(Class, UUID)}. */
    public <A extends Aggregate> Optional<A> find(Class<A> type, UUID id) {
        return find(type, OriginatorId.of(id));
    }

    /** As {@link #find(Class, UUID)}. */
    public <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id) {
        return find(type, id, EventSelection.ALL);
    }

    /**
     * Returns what a projector makes of an originator's events, for states that are no {@link Aggregate}.
     *
     * @throws AggregateNotFoundException if there are no events, or if the projector returns null in the end
     */
    public <S> S get(UUID id, Projector<S> projector) {
        return get(OriginatorId.of(id), projector);
    }

    /** As {@link #get(UUID, Projector)}. */
    public <S> S get(OriginatorId id, Projector<S> projector) {
        @Nullable S state = projector.fold(eventStore.get(id));
        if (state == null) {
            throw new AggregateNotFoundException(id);
        }
        return state;
    }

    /** Tells whether there are events of that id. */
    public boolean contains(UUID id) {
        return contains(OriginatorId.of(id));
    }

    /** As {@link #contains(UUID)}. */
    public boolean contains(OriginatorId id) {
        return eventStore.contains(id);
    }

    private <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection) {
        return observer.load(type, () -> loader.find(type, id, selection));
    }
}
