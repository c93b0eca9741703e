package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps snapshots in memory. Safe for use by several threads. */
final class InMemorySnapshotRecorder implements SnapshotRecorder {

    private final Map<OriginatorId, NavigableMap<Long, StoredEvent>> originators = new LinkedHashMap<>();

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
    public synchronized void putSnapshot(StoredEvent snapshot) {
        originators
                .computeIfAbsent(snapshot.originatorId(), id -> new TreeMap<>())
                .put(snapshot.originatorVersion(), snapshot);
    }

    @Override
    public synchronized long deleteSnapshots(Set<String> topics) {
        long before = all().size();
        originators
                .values()
                .forEach(versions -> versions.values().removeIf(snapshot -> topics.contains(snapshot.topic())));
        return before - all().size();
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

    @Override
    public StoredStates states() {
        return new States();
    }

    private synchronized List<StoredEvent> all() {
        return originators.values().stream()
                .flatMap(versions -> versions.values().stream())
                .toList();
    }

    /** The one that is named may have been deleted, and its originator is not forgotten. */
    private synchronized List<StoredEvent> behind(StoredEvent after) {
        List<StoredEvent> behind = new ArrayList<>(of(after.originatorId())
                .tailMap(after.originatorVersion(), false)
                .values());
        originators.entrySet().stream()
                .dropWhile(entry -> !entry.getKey().equals(after.originatorId()))
                .skip(1)
                .forEach(entry -> behind.addAll(entry.getValue().values()));
        return behind;
    }

    /** In the order of the originators' arrival, each by versions. */
    private final class States implements StoredStates {

        @Override
        public List<StoredEvent> select(byte[] header, @Nullable StoredEvent after, int limit) {
            return (after == null ? all() : behind(after))
                    .stream()
                            .filter(snapshot -> !StoredStates.begins(snapshot, header))
                            .limit(limit)
                            .toList();
        }

        @Override
        public long count(byte[] header) {
            return all().stream()
                    .filter(snapshot -> !StoredStates.begins(snapshot, header))
                    .count();
        }

        @Override
        public int replace(Map<StoredEvent, byte[]> states) {
            synchronized (InMemorySnapshotRecorder.this) {
                int replaced = 0;
                for (Map.Entry<StoredEvent, byte[]> entry : states.entrySet()) {
                    StoredEvent read = entry.getKey();
                    StoredEvent other = new StoredEvent(
                            read.originatorId(), read.originatorVersion(), read.topic(), entry.getValue());
                    if (of(read.originatorId()).replace(read.originatorVersion(), read, other)) {
                        replaced++;
                    }
                }
                return replaced;
            }
        }
    }
}
