package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
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
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<Class<? extends Aggregate>> aggregates;

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
        AggregateCopies snapshotCopies = new AggregateCopies(mapper.forSnapshots(), true);
        this.snapshots = settings.enabled()
                ? new SnapshotStore(infrastructure.snapshotRecorder(), snapshotCopies, settings.keep(), observer)
                : null;
        AggregateCopies cached = new AggregateCopies(mapper.forCopies(), false);
        this.cache = infrastructure.settings().cache().maximumSize() > 0
                ? MissingLibraryException.unlessThere(
                        "A cache of aggregates",
                        "com.github.ben-manes.caffeine:caffeine",
                        () -> new AggregateCache(
                                cached, infrastructure.settings().cache()))
                : null;
        this.automatic = new AutomaticSnapshots(application, taker, observer);
        this.aggregates = aggregatesOf(types, snapshots != null);
        for (Class<? extends Aggregate> type : aggregates) {
            if (snapshots != null) {
                snapshotCopies.register(type);
            }
            if (cache != null) {
                cached.register(type);
            }
        }
        if (snapshots != null) {
            snapshotCopies.topics().requireUpcasters();
        }
    }

    /**
     * Returns the classes that aggregates can be of: those that are given, those that they permit, and those whose events are
     * given. Others are known when one is written.
     *
     * @param must whether each must be able to have snapshots; the cache passes over one that cannot
     */
    private static Set<Class<? extends Aggregate>> aggregatesOf(List<Class<?>> types, boolean must) {
        Set<Class<? extends Aggregate>> found = new LinkedHashSet<>();
        for (Class<?> type : types) {
            collect(type, found, must);
            Topics.eventTypesOf(type).forEach(event -> collect(AggregateType.ownerOf(event), found, must));
        }
        return found;
    }

    private static void collect(Class<?> type, Set<Class<? extends Aggregate>> found, boolean must) {
        if (!Aggregate.class.isAssignableFrom(type) || type == Aggregate.class) {
            return;
        }
        Class<? extends Aggregate> aggregate = type.asSubclass(Aggregate.class);
        try {
            if (AggregateCopies.isMade(aggregate)) {
                found.add(aggregate);
            }
        } catch (AggregateDefinitionException e) {
            if (must) {
                throw e;
            }
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, found, must);
            }
        }
    }

    /** Returns where snapshots are kept, null if there are none. */
    @Nullable
    SnapshotStore snapshots() {
        return snapshots;
    }

    /** Returns what a load gives, after which a snapshot may be taken and the aggregate be cached. */
    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection, Replay<A> replay) {
        boolean joined = (cache != null || snapshots != null) && recorder.joinsTransaction();
        boolean cacheable = cache != null && !joined && selection.equals(EventSelection.ALL);
        if (!cacheable) {
            return findBySnapshot(type, id, selection, joined, replay);
        }
        int mark = cache().mark(id);
        Optional<A> cached = cache().get(type, id, clock);
        observer.cacheAsked(cached.isPresent());
        if (cached.isPresent() && !cache().isFastForward()) {
            return cached;
        }
        long before = cached.map(Aggregate::version).orElse(-1L);
        Optional<A> found = cached.isPresent()
                ? replay.apply(cached, selection.after(before))
                : findBySnapshot(type, id, selection, joined, replay);
        if (found.isPresent() && found.get().version() != before) {
            cache().copy(found.get()).ifPresent(copy -> cache().put(copy, mark));
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
        observer.snapshotAsked(snapshot.isPresent());
        long before = snapshot.map(Aggregate::version).orElse(-1L);
        Optional<A> found = replay.apply(snapshot, rest(selection, snapshot));
        found.ifPresent(snapshots::know);
        Duration slow = settings.slowLoad();
        boolean latest =
                selection.lte() == null; // another one than the latest does not stay, and spares its load alone
        if (slow != null && latest && !joined && System.nanoTime() - begun > slow.toNanos()) {
            found.filter(aggregate -> aggregate.version() != before)
                    .ifPresent(aggregate -> automatic.requestAfterLoad(
                            classOf(aggregate), aggregate.originatorId(), aggregate.version()));
        }
        return found;
    }

    private static EventSelection rest(EventSelection selection, Optional<? extends Aggregate> known) {
        return known.map(aggregate -> selection.after(aggregate.version())).orElse(selection);
    }

    /**
     * Stores a snapshot of what is selected, unless there is one that can be read; what is loaded for it is not a load after
     * which another would be taken.
     *
     * @return false if there is no such aggregate
     */
    <A extends Aggregate> boolean take(
            SnapshotStore store, Class<A> type, OriginatorId id, EventSelection selection, Replay<A> replay) {
        Optional<A> snapshot = store.find(type, id, selection, clock);
        long before = snapshot.map(Aggregate::version).orElse(-1L);
        Optional<A> found = replay.apply(snapshot, rest(selection, snapshot));
        found.filter(aggregate -> aggregate.version() != before).ifPresent(store::put);
        return found.isPresent();
    }

    /** Returns what tells whether others have changed what is saved meanwhile; to be asked for before it is. */
    Map<OriginatorId, Integer> marks(List<DomainEvent> events) {
        Map<OriginatorId, Integer> marks = new HashMap<>();
        if (knowsItself()) {
            events.forEach(event -> marks.computeIfAbsent(event.originatorId(), cache()::mark));
        }
        return marks;
    }

    /** To be called when events were saved, committed or not: what there is to do is done after the commit. */
    void saved(CollectedEvents collected, Map<OriginatorId, Integer> marks) {
        collected.forEachOriginator(saved -> {
            if (knowsItself()) {
                remember(saved, marks.getOrDefault(saved.id(), 0));
            }
            Aggregate aggregate = saved.aggregate();
            if (aggregate != null && isDue(aggregate.getClass(), saved)) {
                recorder.onCommit(() -> automatic.request(classOf(aggregate), saved.id(), saved.last()));
            }
        });
    }

    /** Tells whether what is cached has to be what this process has saved, as nobody looks whether it is. */
    private boolean knowsItself() {
        return cache != null && !cache.isFastForward();
    }

    /** What has not become of an aggregate as it is, or cannot be remembered, makes what is remembered old. */
    private void remember(CollectedEvents.Saved saved, int mark) {
        Aggregate aggregate = saved.aggregate();
        Optional<StoredEvent> copy = aggregate != null
                        && aggregate.version() == saved.last()
                        && aggregate.pendingEvents().isEmpty()
                ? cache().copy(aggregate)
                : Optional.empty();
        recorder.onCommit(() -> {
            if (copy.isEmpty() || !cache().put(copy.get(), mark)) {
                cache().evict(saved.id());
            }
        });
    }

    /** What is set for a class is for its subclasses too, unless they have a setting of their own. */
    private boolean isDue(Class<?> type, CollectedEvents.Saved saved) {
        if (settings.every().isEmpty()) {
            return false;
        }
        for (Class<?> c = type; c != null && c != Aggregate.class; c = c.getSuperclass()) {
            Integer every = settings.every().get(Topics.snapshotTopicOf(c));
            if (every != null) {
                return saved.last() / every > (saved.first() - 1) / every;
            }
        }
        return false;
    }

    private static Class<? extends Aggregate> classOf(Aggregate aggregate) {
        return AggregateType.authored(aggregate.getClass()).asSubclass(Aggregate.class);
    }

    /** To be called when a save has failed, perhaps because another writer was first: what is cached may be old. */
    void failed(List<DomainEvent> events) {
        if (cache != null) {
            events.forEach(event -> cache().evict(event.originatorId()));
        }
    }

    /** Returns the topics by which settings and deletions of snapshots name aggregates. */
    Set<String> snapshotTopics() {
        Set<String> topics = new TreeSet<>();
        for (Class<?> type : aggregates) {
            for (Class<?> c = type; c != null && c != Aggregate.class; c = c.getSuperclass()) {
                topics.add(Topics.snapshotTopicOf(c));
            }
        }
        return topics;
    }

    private AggregateCache cache() {
        return Objects.requireNonNull(cache, "there is no cache");
    }

    @Override
    public void close() {
        automatic.close();
    }
}
