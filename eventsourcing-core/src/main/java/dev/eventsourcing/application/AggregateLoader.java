package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.MissingLibraryException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Loads aggregates, and spares the replay of all their events where the settings say so: by a cache, which is not asked where
 * events were saved that may not be committed, and by snapshots, which are read there as everywhere.
 *
 * <p>Safe for use by several threads.
 */
final class AggregateLoader implements AutoCloseable {

    private final ProcessRecorder recorder;
    private final Replays replays;
    private final @Nullable SnapshotLoads snapshots;
    private final @Nullable CachedLoads cached;
    private final Set<Class<? extends Aggregate>> aggregates;

    /**
     * @param types the application's classes, of which those that are aggregates are looked at
     * @param taker takes the snapshots that are due
     */
    AggregateLoader(
            String application,
            Infrastructure infrastructure,
            EventStore events,
            List<Class<?>> types,
            AutomaticSnapshots.Taker taker) {
        this.recorder = infrastructure.recorder();
        this.replays = new Replays(events, infrastructure.clock());
        boolean hasSnapshots = infrastructure.settings().snapshots().enabled();
        this.aggregates = aggregatesOf(types, hasSnapshots);
        this.snapshots = hasSnapshots ? snapshotLoads(application, infrastructure, taker) : null;
        this.cached = infrastructure.settings().cache().maximumSize() > 0
                ? MissingLibraryException.unlessThere(
                        "A cache of aggregates",
                        "com.github.ben-manes.caffeine:caffeine",
                        () -> cachedLoads(infrastructure))
                : null;
    }

    private SnapshotLoads snapshotLoads(
            String application, Infrastructure infrastructure, AutomaticSnapshots.Taker taker) {
        SnapshotSettings settings = infrastructure.settings().snapshots();
        AggregateSerializer copies =
                new AggregateSerializer(infrastructure.mapper().forSnapshots(), true);
        aggregates.forEach(copies::register);
        copies.topics().requireUpcasters();
        return new SnapshotLoads(
                new SnapshotStore(
                        infrastructure.snapshotRecorder(), copies, settings.keep(), infrastructure.observer()),
                replays,
                settings,
                recorder,
                infrastructure.observer(),
                new AutomaticSnapshots(application, taker, infrastructure.observer()));
    }

    private CachedLoads cachedLoads(Infrastructure infrastructure) {
        AggregateSerializer copies =
                new AggregateSerializer(infrastructure.mapper().forCopies(), false);
        AggregateCache cache =
                new AggregateCache(copies, infrastructure.settings().cache());
        aggregates.forEach(copies::register);
        return new CachedLoads(cache, replays, recorder, infrastructure.observer());
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
            if (AggregateSerializer.isMade(aggregate)) {
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

    /** Returns how there are snapshots, null if there are none. */
    @Nullable
    SnapshotLoads snapshots() {
        return snapshots;
    }

    /** Returns what a load gives, after which a snapshot may be taken and the aggregate be cached. */
    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection) {
        return cached != null && selection.equals(EventSelection.ALL) && !recorder.joinsTransaction()
                ? cached.find(type, id, () -> findUncached(type, id, selection))
                : findUncached(type, id, selection);
    }

    private <A extends Aggregate> Optional<A> findUncached(Class<A> type, OriginatorId id, EventSelection selection) {
        return snapshots != null ? snapshots.find(type, id, selection) : replays.find(type, id, selection);
    }

    /** Returns what tells whether others have changed what is saved meanwhile; to be asked for before it is. */
    Map<OriginatorId, Integer> marks(List<DomainEvent> events) {
        return cached != null ? cached.marks(events) : Map.of();
    }

    /** To be called when events were saved, committed or not: what there is to do is done after the commit. */
    void saved(CollectedEvents collected, Map<OriginatorId, Integer> marks) {
        collected.forEachOriginator(saved -> {
            if (cached != null) {
                cached.saved(saved, marks);
            }
            if (snapshots != null) {
                snapshots.saved(saved);
            }
        });
    }

    /** To be called when a save has failed, perhaps because another writer was first. */
    void failed(List<DomainEvent> events) {
        if (cached != null) {
            cached.failed(events);
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

    @Override
    public void close() {
        if (snapshots != null) {
            snapshots.close();
        }
    }
}
