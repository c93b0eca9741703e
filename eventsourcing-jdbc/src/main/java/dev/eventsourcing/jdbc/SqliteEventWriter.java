package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * SQLite has one writer at a time until its commit, so ids become visible in the order in which they were given out.
 */
final class SqliteEventWriter implements EventWriter {

    private final OriginatorIds ids;
    private final Duration lockTimeout;
    private final String insertEvent;
    private final String insertSnapshot;
    private final String putSnapshot;

    SqliteEventWriter(Tables tables, OriginatorIds ids, Duration lockTimeout) {
        this.ids = ids;
        this.lockTimeout = lockTimeout;
        String insert = "INSERT INTO %s (originator_id, originator_version, topic, state) VALUES (?, ?, ?, ?)";
        this.insertEvent = insert.formatted(tables.events()) + " RETURNING notification_id";
        this.insertSnapshot = insert.formatted(tables.snapshots());
        this.putSnapshot = insertSnapshot + IN_ITS_PLACE;
    }

    @Override
    public List<Long> insertEvents(Connection connection, List<StoredEvent> events) throws SQLException {
        return insertEvents(connection, events, Deadline.of(lockTimeout));
    }

    @Override
    public List<Long> insertEvents(Connection connection, List<StoredEvent> events, Deadline deadline)
            throws SQLException {
        limitWaiting(connection, deadline);
        List<Long> notificationIds = new ArrayList<>(events.size());
        try (PreparedStatement statement = connection.prepareStatement(insertEvent)) {
            for (StoredEvent event : events) {
                setRow(statement, event);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    notificationIds.add(row.getLong(1));
                }
            }
        }
        return notificationIds;
    }

    @Override
    public BatchWriter batches(
            Transactions transactions, ExceptionTranslator translator, Function<Connection, String> stalled) {
        return new SqliteBatchWriter(transactions, this, translator);
    }

    @Override
    public void insertSnapshots(Connection connection, List<StoredEvent> snapshots) throws SQLException {
        write(connection, insertSnapshot, snapshots);
    }

    @Override
    public void putSnapshot(Connection connection, StoredEvent snapshot) throws SQLException {
        write(connection, putSnapshot, List.of(snapshot));
    }

    private void write(Connection connection, String sql, List<StoredEvent> snapshots) throws SQLException {
        limitWaiting(connection, Deadline.of(lockTimeout));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (StoredEvent snapshot : snapshots) {
                setRow(statement, snapshot);
                statement.executeUpdate();
            }
        }
    }

    private static void limitWaiting(Connection connection, Deadline deadline) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + deadline.leftMillis());
        }
    }

    private void setRow(PreparedStatement statement, StoredEvent event) throws SQLException {
        statement.setObject(1, ids.toColumn(event.originatorId()));
        statement.setLong(2, event.originatorVersion());
        statement.setString(3, event.topic());
        statement.setBytes(4, event.state());
    }
}
