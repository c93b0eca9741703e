package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.util.Set;

/**
 * Keeps snapshots of aggregates, as events without a place in a log, and gives them up again.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface SnapshotRecorder extends AggregateRecorder {

    /**
     * Stores a snapshot. One that is there of the same originator and version gives way to it: it may have become unreadable.
     *
     * @throws PersistenceException if the store fails
     */
    void putSnapshot(StoredEvent snapshot);

    /**
     * Deletes the snapshots of an originator but for the latest ones.
     *
     * @param keep how many stay, 1 or more
     * @throws PersistenceException if the store fails
     */
    void deleteSnapshots(OriginatorId originatorId, int keep);

    /**
     * Deletes all snapshots that are stored under some topics.
     *
     * @return how many it were
     * @throws PersistenceException if the store fails
     */
    long deleteSnapshots(Set<String> topics);
}
