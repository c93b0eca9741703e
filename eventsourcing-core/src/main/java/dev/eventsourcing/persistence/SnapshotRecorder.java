package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;

/**
 * Keeps snapshots of aggregates, as events without a place in a log, and gives them up again.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface SnapshotRecorder extends AggregateRecorder {

    /**
     * Deletes the snapshots of an originator but for the latest ones.
     *
     * @param keep how many stay, 1 or more
     * @throws PersistenceException if the store fails
     */
    void deleteSnapshots(OriginatorId originatorId, int keep);
}
