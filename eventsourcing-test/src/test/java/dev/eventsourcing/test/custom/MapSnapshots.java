package dev.eventsourcing.test.custom;

import static java.util.Comparator.comparing;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Snapshots in a map. Safe for use by several threads. */
final class MapSnapshots implements SnapshotRecorder {

    private record Key(OriginatorId id, long version) {
        static Key of(StoredEvent snapshot) {
            return new Key(snapshot.originatorId(), snapshot.originatorVersion());
        }
    }

    private Map<Key, StoredEvent> kept = new LinkedHashMap<>();

    @Override
    public synchronized List<Long> insertEvents(List<StoredEvent> snapshots) {
        Map<Key, StoredEvent> all = new LinkedHashMap<>(kept);
        for (StoredEvent snapshot : snapshots) {
            if (all.put(Key.of(snapshot), snapshot) != null) {
                throw ConcurrencyException.ofEvents(snapshots, null); // and nothing is stored
            }
        }
        kept = all;
        return List.of(); // snapshots have no place in a log
    }

    @Override
    public synchronized List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        Comparator<StoredEvent> byVersion = comparing(StoredEvent::originatorVersion);
        return kept.values().stream()
                .filter(snapshot -> snapshot.originatorId().equals(originatorId))
                .filter(snapshot -> selection.gt() == null || snapshot.originatorVersion() > selection.gt())
                .filter(snapshot -> selection.lte() == null || snapshot.originatorVersion() <= selection.lte())
                .sorted(selection.desc() ? byVersion.reversed() : byVersion)
                .limit(selection.limit() == null ? Long.MAX_VALUE : selection.limit())
                .toList();
    }

    @Override
    public synchronized void putSnapshot(StoredEvent snapshot) {
        kept.put(Key.of(snapshot), snapshot);
    }

    @Override
    public synchronized void deleteSnapshots(OriginatorId originatorId, int keep) {
        selectEvents(originatorId, EventSelection.ALL.latestFirst()).stream()
                .skip(keep)
                .map(Key::of)
                .forEach(kept::remove);
    }

    @Override
    public synchronized long deleteSnapshots(Set<String> topics) {
        long before = kept.size();
        kept.values().removeIf(snapshot -> topics.contains(snapshot.topic()));
        return before - kept.size();
    }
}
