package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Keeps snapshots in memory. Safe for use by several threads. */
final class InMemorySnapshotRecorder implements SnapshotRecorder {

    private final Map<OriginatorId, NavigableMap<Long, StoredEvent>> originators = new HashMap<>();

    @Override
    public synchronized List<Long> insertEvents(List<StoredEvent> snapshots) {
        long places = snapshots.stream()
                .map(snapshot -> Map.entry(snapshot.originatorId(), snapshot.originatorVersion()))
                .distinct()
                .count();
        if (places < snapshots.size()
                || snapshots.stream()
                        .anyMatch(snapshot -> of(snapshot.originatorId()).containsKey(snapshot.originatorVersion()))) {
            throw ConcurrencyException.ofEvents(snapshots, null);
        }
        snapshots.forEach(snapshot -> originators
                .computeIfAbsent(snapshot.originatorId(), id -> new TreeMap<>())
                .put(snapshot.originatorVersion(), snapshot));
        return List.of();
    }

    @Override
    public synchronized List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return Versions.select(of(originatorId), selection);
    }

    @Override
    public synchronized void deleteSnapshots(OriginatorId originatorId, int keep) {
        NavigableMap<Long, StoredEvent> versions = of(originatorId);
        while (versions.size() > keep) {
            versions.pollFirstEntry();
        }
    }

    private NavigableMap<Long, StoredEvent> of(OriginatorId originatorId) {
        return originators.getOrDefault(originatorId, new TreeMap<>());
    }
}
