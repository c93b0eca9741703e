package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Hands any number of events to one statement, as four arrays: one SQL text for every size. */
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
        Connection connection = statement.getConnection();
        statement.setArray(
                1,
                connection.createArrayOf(
                        ids.columnType(),
                        events.stream()
                                .map(event -> ids.toColumn(event.originatorId()))
                                .toArray()));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "bigint",
                        events.stream().map(StoredEvent::originatorVersion).toArray()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "text", events.stream().map(StoredEvent::topic).toArray()));
        statement.setArray(
                4,
                connection.createArrayOf(
                        "bytea", events.stream().map(StoredEvent::state).toArray(byte[][]::new)));
    }
}
