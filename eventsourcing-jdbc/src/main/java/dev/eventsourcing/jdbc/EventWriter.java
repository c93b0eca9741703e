package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes rows on a connection that is in a transaction, in the order that the log promises. */
interface EventWriter {

    /** Returns the notification ids, ascending in the order of the events; no smaller one becomes visible later. */
    List<Long> insertEvents(Connection connection, List<StoredEvent> events) throws SQLException;

    void insertSnapshots(Connection connection, List<StoredEvent> snapshots) throws SQLException;

    /**
     * Stores how far a log was processed.
     *
     * @throws ConcurrencyException if the position was reached already
     */
    void track(Connection connection, Tracking tracking) throws SQLException;
}
