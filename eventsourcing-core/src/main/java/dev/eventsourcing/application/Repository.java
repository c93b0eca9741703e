package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Projector;
import dev.eventsourcing.domain.StoredVersion;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import java.time.Clock;
import java.util.List;
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
    private final Clock clock;
    private final ApplicationObserver observer;
    private final Shortcuts shortcuts;

    Repository(EventStore eventStore, Infrastructure infrastructure, Shortcuts shortcuts) {
        this.eventStore = eventStore;
        this.clock = infrastructure.clock();
        this.observer = infrastructure.observer();
        this.shortcuts = shortcuts;
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

    /** Stores a snapshot of what is selected; false if there is no such aggregate. */
    <A extends Aggregate> boolean takeSnapshot(
            SnapshotStore snapshots, Class<A> type, OriginatorId id, EventSelection selection) {
        return observer.load(
                type,
                () -> shortcuts.take(snapshots, type, id, selection, (known, from) -> replay(type, id, known, from)));
    }

    private <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection) {
        return observer.load(
                type, () -> shortcuts.find(type, id, selection, (known, from) -> replay(type, id, known, from)));
    }

    private <A extends Aggregate> Optional<A> replay(
            Class<A> type, OriginatorId id, Optional<A> known, EventSelection selection) {
        List<StoredVersion> versions = eventStore.versions(id, selection);
        if (known.isPresent()) {
            AggregateType.advance(known.get(), versions);
            return known;
        }
        return versions.stream().allMatch(version -> version.events().isEmpty())
                ? Optional.empty()
                : Optional.of(AggregateType.of(type).replayVersions(versions, clock));
    }
}
