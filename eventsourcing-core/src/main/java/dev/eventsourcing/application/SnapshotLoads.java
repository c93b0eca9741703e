package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import java.time.Duration;
import java.util.Optional;

/**
 * Loads aggregates by way of their snapshots, and has these taken where the settings say so.
 *
 * <p>Safe for use by several threads.
 */
final class SnapshotLoads implements AutoCloseable {

    private final SnapshotStore store;
    private final Replays replays;
    private final SnapshotSettings settings;
    private final ProcessRecorder recorder;
    private final ApplicationObserver observer;
    private final AutomaticSnapshots automatic;

    SnapshotLoads(
            SnapshotStore store,
            Replays replays,
            SnapshotSettings settings,
            ProcessRecorder recorder,
            ApplicationObserver observer,
            AutomaticSnapshots automatic) {
        this.store = store;
        this.replays = replays;
        this.settings = settings;
        this.recorder = recorder;
        this.observer = observer;
        this.automatic = automatic;
    }

    SnapshotStore store() {
        return store;
    }

    /** Returns what a load gives, after which a snapshot may be taken; not in a transaction of the caller's. */
    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection) {
        long begun = System.nanoTime();
        Optional<A> snapshot = store.find(type, id, selection, replays.clock());
        observer.snapshotAsked(snapshot.isPresent());
        long before = versionOf(snapshot);
        Optional<A> found = behind(snapshot, type, id, selection);
        found.ifPresent(store::know);
        if (isSlow(begun, selection) && !recorder.joinsTransaction()) {
            found.filter(aggregate -> aggregate.version() != before)
                    .ifPresent(aggregate -> automatic.requestAfterLoad(
                            classOf(aggregate), aggregate.originatorId(), aggregate.version()));
        }
        return found;
    }

    /** The snapshot of another version than the latest does not stay, and spares its load alone. */
    private boolean isSlow(long begun, EventSelection selection) {
        Duration slow = settings.slowLoad();
        return slow != null && selection.lte() == null && System.nanoTime() - begun > slow.toNanos();
    }

    private static long versionOf(Optional<? extends Aggregate> snapshot) {
        return snapshot.map(Aggregate::version).orElse(-1L);
    }

    private <A extends Aggregate> Optional<A> behind(
            Optional<A> snapshot, Class<A> type, OriginatorId id, EventSelection selection) {
        return snapshot.isPresent()
                ? snapshot.map(known -> replays.advance(known, selection))
                : replays.find(type, id, selection);
    }

    /**
     * Stores a snapshot of what is selected, unless there is one that can be read; what is loaded for it is not a load after
     * which another would be taken.
     *
     * @return false if there is no such aggregate
     */
    <A extends Aggregate> boolean take(Class<A> type, OriginatorId id, EventSelection selection) {
        Optional<A> snapshot = store.find(type, id, selection, replays.clock());
        long before = versionOf(snapshot);
        Optional<A> found = behind(snapshot, type, id, selection);
        found.filter(aggregate -> aggregate.version() != before).ifPresent(store::put);
        return found.isPresent();
    }

    /** To be called when events were saved, committed or not: the snapshot is taken after the commit. */
    void saved(CollectedEvents.Saved saved) {
        Aggregate aggregate = saved.aggregate();
        if (aggregate != null && isDue(aggregate.getClass(), saved)) {
            recorder.onCommit(() -> automatic.request(classOf(aggregate), saved.id(), saved.last()));
        }
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

    @Override
    public void close() {
        automatic.close();
    }
}
