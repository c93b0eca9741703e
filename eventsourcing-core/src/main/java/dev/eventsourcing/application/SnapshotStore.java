package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.PersistenceException;
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
 * Keeps snapshots of aggregates. One that cannot be read is as good as none: there are the events.
 *
 * <p>Safe for use by several threads.
 */
final class SnapshotStore {

    private static final Logger logger = LoggerFactory.getLogger(SnapshotStore.class);

    private final SnapshotRecorder recorder;
    private final AggregateCopies copies;
    private final int keep;
    private final ApplicationObserver observer;
    private final Set<String> warnings = ConcurrentHashMap.newKeySet();

    /** @param keep how many snapshots of an aggregate stay, 0 for all */
    SnapshotStore(SnapshotRecorder recorder, AggregateCopies copies, int keep, ApplicationObserver observer) {
        this.recorder = recorder;
        this.copies = copies;
        this.keep = keep;
        this.observer = observer;
    }

    /** Stores the snapshot of an aggregate, unless there is one of its version. */
    void put(Aggregate aggregate) {
        long begun = System.nanoTime();
        try {
            recorder.insertEvents(List.of(copies.write(aggregate)));
        } catch (ConcurrencyException e) {
            return; // somebody has done it
        }
        if (keep > 0) {
            recorder.deleteSnapshots(aggregate.originatorId(), keep);
        }
        observer.snapshotTaken(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Returns the aggregate as it was at the latest snapshot that is selected and can be read, empty if there is none. */
    <A extends Aggregate> Optional<A> find(Class<A> type, OriginatorId id, EventSelection selection, Clock clock) {
        return recorder.selectEvents(id, selection.latestFirst().limit(1)).stream()
                .findFirst()
                .flatMap(snapshot -> read(snapshot, type, clock));
    }

    private <A extends Aggregate> Optional<A> read(StoredEvent snapshot, Class<A> type, Clock clock) {
        try {
            return copies.read(snapshot, type, clock);
        } catch (PersistenceException e) {
            throw e;
        } catch (EventSourcingException e) {
            if (warnings.add(snapshot.topic())) {
                logger.warn(
                        "Snapshots of {} are ignored and events replayed instead, because this one cannot be read: {}. Raise"
                                + " the @Revision and add an Upcaster, or let new ones be taken",
                        snapshot.topic(),
                        e.getMessage());
            }
            return Optional.empty();
        }
    }
}
