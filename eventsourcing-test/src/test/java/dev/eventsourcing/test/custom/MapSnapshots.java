package dev.eventsourcing.test.custom;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Snapshots in a recorder of events, of which some do not count any more. Safe for use by several threads. */
final class MapSnapshots implements SnapshotRecorder {

    private final MapRecorder kept = new MapRecorder();
    private final Set<StoredEvent> deleted = new HashSet<>();

    @Override
    public synchronized List<Long> insertEvents(List<StoredEvent> events) {
        kept.insertEvents(events);
        return List.of(); // snapshots have no place in a log
    }

    @Override
    public synchronized List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        EventSelection all = new EventSelection(selection.gt(), selection.lte(), selection.desc(), null);
        return kept.selectEvents(originatorId, all).stream()
                .filter(snapshot -> !deleted.contains(snapshot))
                .limit(selection.limit() == null ? Long.MAX_VALUE : selection.limit())
                .toList();
    }

    @Override
    public synchronized void deleteSnapshots(OriginatorId originatorId, int keep) {
        selectEvents(originatorId, EventSelection.ALL.latestFirst()).stream()
                .skip(keep)
                .forEach(deleted::add);
    }
}
