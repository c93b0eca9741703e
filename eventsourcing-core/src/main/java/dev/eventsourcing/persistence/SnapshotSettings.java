package dev.eventsourcing.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether an application keeps snapshots, and when it takes them by itself.
 *
 * @param enabled whether there are any
 * @param every for the topic of an aggregate, {@code World}: after how many events a snapshot is taken, 1 or more
 * @param slowLoad a load that took longer is followed by a snapshot; null means none is
 * @param keep how many snapshots of an aggregate stay, its latest ones; 0 means all
 */
public record SnapshotSettings(
        boolean enabled,
        Map<String, Integer> every,
        @Nullable Duration slowLoad,
        int keep) {

    /** No snapshots. */
    public static final SnapshotSettings OFF = new SnapshotSettings(false, Map.of(), null, 0);

    /** Snapshots when they are asked for. */
    public static final SnapshotSettings MANUAL = new SnapshotSettings(true, Map.of(), null, 0);

    /** @throws IllegalArgumentException if a number or the duration is too small */
    public SnapshotSettings {
        every.forEach((topic, events) -> {
            if (events < 1) {
                throw new IllegalArgumentException("every." + topic + " must be 1 or more: " + events);
            }
        });
        if (slowLoad != null && slowLoad.isNegative()) {
            throw new IllegalArgumentException("slowLoad must not be negative: " + slowLoad);
        }
        if (keep < 0) {
            throw new IllegalArgumentException("keep must not be negative: " + keep);
        }
        every = Map.copyOf(every);
    }

    /** Returns these settings with a snapshot of the aggregates of a topic after so many events each. */
    public SnapshotSettings withEvery(String topic, int events) {
        Map<String, Integer> more = new TreeMap<>(every);
        more.put(topic, events);
        return new SnapshotSettings(true, more, slowLoad, keep);
    }

    /** Returns these settings with a snapshot after a load that took longer. */
    public SnapshotSettings withSlowLoad(Duration time) {
        return new SnapshotSettings(true, every, time, keep);
    }

    /** Returns these settings with so many snapshots of each aggregate kept, 0 for all. */
    public SnapshotSettings withKeep(int snapshots) {
        return new SnapshotSettings(enabled, every, slowLoad, snapshots);
    }
}
