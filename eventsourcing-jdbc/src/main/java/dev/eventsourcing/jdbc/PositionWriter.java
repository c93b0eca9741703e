package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.ConnectionCallback;

/** Writes positions in other logs, within a transaction. Safe for use by several threads. */
interface PositionWriter {

    /**
     * Stores how far a log was processed.
     *
     * @throws dev.eventsourcing.persistence.ConcurrencyException if the position was reached already
     */
    void track(Connection connection, Tracking tracking) throws SQLException;

    /** Puts the position anywhere, waiting for who is at it. */
    void reset(Connection connection, String applicationName, long notificationId) throws SQLException;

    /** What came of a claim. */
    enum Claim {
        HELD,
        HELD_BY_ANOTHER,

        /** There is nothing to take hold of, or the one who makes it has not committed. */
        NO_ROW
    }

    /** Takes hold of a position until the transaction ends, as the first statement in it. */
    Claim claim(Connection connection, String applicationName) throws SQLException;

    /**
     * Returns what makes the row that a claim takes hold of, in a transaction for this alone, and tells whether it was
     * not there; empty if a claim needs none.
     */
    Optional<ConnectionCallback<Boolean>> rowOf(String applicationName);

    /** Has the database hear of the holder of a claim. */
    void keep(Connection connection) throws SQLException;

    /** Returns how many rows were changed in this transaction. */
    OptionalLong changedRows(Connection connection) throws SQLException;
}
