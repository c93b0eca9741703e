package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Writes rows on a connection that is in a transaction, in the order that the log promises. */
interface EventWriter {

    /** What makes an insert of a snapshot one in the place of another. */
    String IN_ITS_PLACE = """
             ON CONFLICT (originator_id, originator_version)
            DO UPDATE SET topic = excluded.topic, state = excluded.state""";

    /**
     * Returns the notification ids, ascending in the order of the events; none if they are drawn at the commit. No
     * smaller one becomes visible later. Waits for other writers for the lock timeout, and again at the commit, which
     * is the caller's.
     */
    List<Long> insertEvents(Connection connection, List<StoredEvent> events) throws SQLException;

    /**
     * As {@link #insertEvents(Connection, List)}, in a transaction for this alone.
     *
     * @param deadline how long to wait for other writers, now and at the commit together
     */
    List<Long> insertEvents(Connection connection, List<StoredEvent> events, Deadline deadline) throws SQLException;

    /**
     * Returns what writes many saves of events in one transaction of its own.
     *
     * @param stalled is told when the lock of the log could not be had in time, on a connection that can be used then,
     *     and returns a sentence on who holds it
     */
    BatchWriter batches(
            Transactions transactions, ExceptionTranslator translator, Function<Connection, String> stalled);

    void insertSnapshots(Connection connection, List<StoredEvent> snapshots) throws SQLException;

    /** Writes a snapshot in the place of one that is there. */
    void putSnapshot(Connection connection, StoredEvent snapshot) throws SQLException;
}
