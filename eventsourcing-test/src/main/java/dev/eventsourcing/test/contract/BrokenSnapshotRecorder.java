package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Neither gives snapshots nor keeps any, as one whose table is missing. */
final class BrokenSnapshotRecorder implements SnapshotRecorder {

    private final AtomicInteger refused = new AtomicInteger();

    /** Returns how many snapshots it was to keep. */
    int refused() {
        return refused.get();
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> snapshots) {
        throw failure();
    }

    @Override
    public void putSnapshot(StoredEvent snapshot) {
        refused.incrementAndGet();
        throw failure();
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        throw failure();
    }

    @Override
    public void deleteSnapshots(OriginatorId originatorId, int keep) {
        throw failure();
    }

    @Override
    public long deleteSnapshots(Set<String> topics) {
        throw failure();
    }

    private static PersistenceException failure() {
        return new PersistenceException("the table of snapshots is missing", null);
    }
}
