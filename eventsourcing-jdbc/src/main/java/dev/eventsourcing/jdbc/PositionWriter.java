package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

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

    /**
     * Takes hold of a position until the transaction ends, as the first statement in it; false if somebody else has, or if
     * there is no row.
     */
    boolean claim(Connection connection, String applicationName) throws SQLException;

    /** Tells whether a claim takes hold of a row, which has to be there. */
    boolean claimsRow();

    /** Makes the row that a claim takes hold of, in a transaction for this alone; false if it is there. */
    boolean makeRow(Connection connection, String applicationName) throws SQLException;

    /** Returns how many rows were changed in this transaction. */
    OptionalLong changedRows(Connection connection) throws SQLException;
}
