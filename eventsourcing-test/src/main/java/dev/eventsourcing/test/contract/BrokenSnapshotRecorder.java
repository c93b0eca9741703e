package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;

/** Has no snapshots, and can keep none. */
final class BrokenSnapshotRecorder implements SnapshotRecorder {

    @Override
    public List<Long> insertEvents(List<StoredEvent> snapshots) {
        throw new PersistenceException("no room for " + snapshots, null);
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return List.of();
    }

    @Override
    public void deleteSnapshots(OriginatorId originatorId, int keep) {
        throw new UnsupportedOperationException();
    }
}
