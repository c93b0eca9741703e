package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.MissingLibraryException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What spares a load the replay of all events: a cache and snapshots, each if the settings say so. Neither is asked where
 * events were saved that may not be committed.
 *
 * <p>Safe for use by several threads.
 */
final class Shortcuts implements AutoCloseable {

    /** Applies the selected events to what is known already, or to nothing. */
    @FunctionalInterface
    interface Replay<A extends Aggregate> {
        Optional<A> apply(Optional<A> known, EventSelection rest);
    }

    private final ProcessRecorder recorder;
    private final Clock clock;
    private final SnapshotSettings settings;
    private final ApplicationObserver observer;
    private final @Nullable SnapshotStore snapshots;
    private final @Nullable AggregateCache cache;
    private final AutomaticSnapshots automatic;

    /**
     * @param types the application's classes, of which those that are aggregates are looked at
     * @param taker takes the snapshots that are due
     */
    Shortcuts(String application, Infrastructure infrastructure, List<Class<?>> types, AutomaticSnapshots.Taker taker) {
        this.recorder = infrastructure.recorder();
        this.clock = infrastructure.clock();
        this.settings = infrastructure.settings().snapshots();
        this.observer = infrastructure.observer();
        Mapper mapper = infrastructure.mapper();
        AggregateCopies snapshotCopies = new AggregateCopies(mapper.forSnapshots());
        this.snapshots = settings.enabled()
                ? new SnapshotStore(infrastructure.snapshotRecorder(), snapshotCopies, settings.keep(), observer)
                : null;
        AggregateCopies cached = new AggregateCopies(mapper.forCopies());
        this.cache = infrastructure.settings().cache().maximumSize() > 0
                ? MissingLibraryException.unlessThere(
                        "A cache of aggregates",
                        "com.github.ben-manes.caffeine:caffeine",
                        () -> new AggregateCache(
                                cached, infrastructure.settings().cache()))
                : null;
        this.automatic = new AutomaticSnapshots(application, taker, observer);
        for (Class<?> type : types) {
            if (Aggregate.class.isAssignableFrom(type) && isMade(type)) {
                if (snapshots != null) {
                    snapshotCopies.register(type.asSubclass(Aggregate.class));
                }
                if (cache != null) {
                    cached.register(type.asSubclass(Aggregate.class));
                }
            }
        }
    }

    /** Tells whether there are aggregates of just this class, and not of its subclasses alone. */
    private static boolean isMade(Class<?> type) {
        return !Modifier.isAbstract(
                AggregateState.of(type.asSubclass(Aggregate.class)).type().getModifiers());
    }

    /** Returns where snapshots are kept, null if there are none. */
    @Nullable
    SnapshotStore snapshots() {
        return snapshots;
    }

    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection, Replay<A> replay) {
        boolean joined = (cache != null || snapshots != null) && recorder.joinsTransaction();
        boolean cacheable = cache != null && !joined && selection.equals(EventSelection.ALL);
        Optional<A> cached = cacheable ? cache().get(type, id, clock) : Optional.empty();
        if (cacheable) {
            observer.cacheAsked(cached.isPresent());
        }
        if (cached.isPresent() && !cache().isFastForward()) {
            return cached;
        }
        long before = cached.map(Aggregate::version).orElse(-1L);
        Optional<A> found = cached.isPresent()
                ? replay.apply(cached, selection.after(before))
                : findBySnapshot(type, id, selection, joined, replay);
        if (cacheable && found.isPresent() && found.get().version() != before) {
            cache().copy(found.get()).ifPresent(cache()::put);
        }
        return found;
    }

    private <A extends Aggregate> Optional<A> findBySnapshot(
            Class<A> type, OriginatorId id, EventSelection selection, boolean joined, Replay<A> replay) {
        if (snapshots == null) {
            return replay.apply(Optional.empty(), selection);
        }
        long begun = System.nanoTime();
        Optional<A> snapshot = snapshots.find(type, id, selection, clock);
        long before = snapshot.map(Aggregate::version).orElse(-1L);
        Optional<A> found = replay.apply(snapshot, snapshot.isPresent() ? selection.after(before) : selection);
        Duration slow = settings.slowLoad();
        if (slow != null && !joined && System.nanoTime() - begun > slow.toNanos()) {
            found.filter(aggregate -> aggregate.version() != before)
                    .ifPresent(aggregate -> automatic.request(type, id, aggregate.version()));
        }
        return found;
    }

    /** To be called when aggregates were saved, committed or not: what it has to do it does after the commit. */
    void saved(CollectedEvents collected) {
        if (cache != null && !cache.isFastForward()) {
            collected.forEachAggregate(
                    aggregate -> cache().copy(aggregate).ifPresent(copy -> recorder.onCommit(() -> cache().put(copy))));
        }
        takeSnapshots(collected.events());
    }

    /** As {@link #saved}, where the aggregates that the events are of may have changed since. */
    void stored(List<DomainEvent> events) {
        if (cache != null && !cache.isFastForward()) {
            recorder.onCommit(() -> conflicted(events));
        }
        takeSnapshots(events);
    }

    private void takeSnapshots(List<DomainEvent> events) {
        if (settings.every().isEmpty()) {
            return;
        }
        Map<OriginatorId, List<DomainEvent>> byOriginator = new LinkedHashMap<>();
        events.forEach(event -> byOriginator
                .computeIfAbsent(event.originatorId(), id -> new ArrayList<>())
                .add(event));
        byOriginator.forEach((id, own) ->
                due(own).ifPresent(type -> recorder.onCommit(() -> automatic.request(type, id, last(own)))));
    }

    /** Returns the aggregate class of events of which a snapshot is to be taken. */
    private Optional<Class<? extends Aggregate>> due(List<DomainEvent> events) {
        for (DomainEvent event : events) {
            Class<?> owner = AggregateType.ownerOf(event.payload().getClass());
            Integer every = settings.every().get(Topics.snapshotTopicOf(owner));
            if (every != null && last(events) / every > (events.get(0).originatorVersion() - 1) / every) {
                return Optional.of(owner.asSubclass(Aggregate.class));
            }
        }
        return Optional.empty();
    }

    private static long last(List<DomainEvent> events) {
        return events.get(events.size() - 1).originatorVersion();
    }

    /** To be called when another writer was first: what is cached of these is old. */
    void conflicted(List<DomainEvent> events) {
        if (cache != null) {
            events.forEach(event -> cache().evict(event.originatorId()));
        }
    }

    private AggregateCache cache() {
        return Objects.requireNonNull(cache, "there is no cache");
    }

    @Override
    public void close() {
        automatic.close();
    }
}
