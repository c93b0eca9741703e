package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps snapshots of aggregates. One that cannot be read, for whatever reason, is as good as none: there are the events.
 *
 * <p>Safe for use by several threads.
 */
final class SnapshotStore {

    private static final Logger logger = LoggerFactory.getLogger(SnapshotStore.class);
    private static final int OLDER = 10;

    private final SnapshotRecorder recorder;
    private final AggregateSerializer copies;
    private final int keep;
    private final ApplicationObserver observer;
    private final Set<String> warnings = ConcurrentHashMap.newKeySet();

    /** @param keep how many snapshots of an aggregate stay, 0 for all */
    SnapshotStore(SnapshotRecorder recorder, AggregateSerializer copies, int keep, ApplicationObserver observer) {
        this.recorder = recorder;
        this.copies = copies;
        this.keep = keep;
        this.observer = observer;
    }

    /** Stores the snapshot of an aggregate, in the place of one that is there of its version. */
    void put(Aggregate aggregate) {
        long begun = System.nanoTime();
        recorder.putSnapshot(copies.write(aggregate));
        if (keep > 0) {
            recorder.deleteSnapshots(aggregate.originatorId(), keep);
        }
        observer.snapshotTaken(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Returns the aggregate as it was at the latest snapshot that is selected and can be read, empty if there is none. */
    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection, Clock clock) {
        try {
            List<StoredEvent> latest =
                    recorder.selectEvents(id, selection.latestFirst().limit(1));
            Optional<A> found = firstReadable(latest, type, clock);
            if (found.isPresent() || latest.isEmpty()) {
                return found;
            }
            long before = latest.get(0).originatorVersion() - 1;
            return firstReadable(
                    recorder.selectEvents(
                            id, selection.upTo(before).latestFirst().limit(OLDER)),
                    type,
                    clock);
        } catch (RuntimeException e) {
            if (warnings.add("")) {
                logger.warn(
                        "Snapshots are ignored and events replayed instead, as long as they cannot be selected: {}",
                        Problem.of(e));
            }
            return Optional.empty();
        }
    }

    /** Has the snapshots of the aggregate's class be read from now on. */
    void know(Aggregate aggregate) {
        try {
            copies.register(aggregate.getClass());
        } catch (EventSourcingException e) { // it has none, which is no reason not to load it
            logger.debug(
                    "There are no snapshots of {}: {}", aggregate.getClass().getName(), e.getMessage());
        }
    }

    private <A extends Aggregate> Optional<A> firstReadable(List<StoredEvent> snapshots, Class<A> type, Clock clock) {
        return snapshots.stream()
                .flatMap(snapshot -> read(snapshot, type, clock).stream())
                .findFirst();
    }

    private <A extends Aggregate> Optional<A> read(StoredEvent snapshot, Class<A> type, Clock clock) {
        try {
            return copies.read(snapshot, type, clock);
        } catch (RuntimeException e) {
            if (warnings.add(snapshot.topic())) {
                logger.warn(
                        "Snapshots of {} are ignored and events replayed instead, because this one cannot be read: {}. Raise"
                                + " the @Revision and add an Upcaster, or let new ones be taken",
                        snapshot.topic(),
                        Problem.of(e));
            }
            return Optional.empty();
        }
    }

    /** Deletes all snapshots of a class, but not of its subclasses; returns how many it were. */
    long deleteAll(Class<? extends Aggregate> type) {
        return recorder.deleteSnapshots(copies.topics().withFormer(Set.of(copies.register(type))));
    }
}
