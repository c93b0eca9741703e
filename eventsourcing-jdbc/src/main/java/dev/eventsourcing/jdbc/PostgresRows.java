package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Hands any number of events to one statement, as four arrays: one SQL text for every size. The driver sends an array of
 * {@code Long}, {@code String} or {@code byte[]} in the server's own format, and one of objects as text.
 */
record PostgresRows(OriginatorIds ids) {

    /** How many parameters a statement has for them, which are its first. */
    static final int COUNT = 4;

    /** Returns what to select from: rows of id, version, topic and state. */
    String sql() {
        return "unnest(" + parameters() + ") AS event (id, version, topic, state)";
    }

    /** Returns the four parameters, with their types. */
    String parameters() {
        return "?::" + ids.columnType() + "[], ?::bigint[], ?::text[], ?::bytea[]";
    }

    /** Sets the first four parameters of a statement. */
    void set(PreparedStatement statement, List<StoredEvent> events) throws SQLException {
        Object[] originatorIds = new Object[events.size()];
        Long[] versions = new Long[events.size()];
        String[] topics = new String[events.size()];
        byte[][] states = new byte[events.size()][];
        int row = 0;
        for (StoredEvent event : events) {
            originatorIds[row] = ids.toColumn(event.originatorId());
            versions[row] = event.originatorVersion();
            topics[row] = event.topic();
            states[row] = event.state();
            row++;
        }
        Connection connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf(ids.columnType(), originatorIds));
        statement.setArray(2, connection.createArrayOf("bigint", versions));
        statement.setArray(3, connection.createArrayOf("text", topics));
        statement.setArray(4, connection.createArrayOf("bytea", states));
    }
}
