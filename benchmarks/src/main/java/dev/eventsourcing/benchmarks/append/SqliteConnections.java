package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The usual scheme for SQLite: a connection for each thread, on which each save is a transaction that begins IMMEDIATE. */
final class SqliteConnections implements Appender, AutoCloseable {

    private final Queue<Writer> idle = new ConcurrentLinkedQueue<>();
    private final String url;
    private final String table;

    SqliteConnections(String url, String table) {
        this.url = url;
        this.table = table;
    }

    private record Writer(Connection connection, PreparedStatement insert) {}

    /** Gives a thread what no other uses meanwhile; as many are opened as ever save at the same time. */
    @Override
    public List<Long> append(List<StoredEvent> events) throws SQLException {
        Writer writer = idle.poll();
        if (writer == null) {
            writer = open();
        }
        try {
            return append(writer, events);
        } finally {
            idle.add(writer);
        }
    }

    private Writer open() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 60000");
            statement.execute("PRAGMA synchronous = FULL");
        }
        return new Writer(connection, prepare(connection, table));
    }

    /** Returns a statement for {@link #insert}. */
    static PreparedStatement prepare(Connection connection, String table) throws SQLException {
        return connection.prepareStatement("INSERT INTO " + table
                + " (originator_id, originator_version, topic, state) VALUES (?, ?, ?, ?) RETURNING notification_id");
    }

    static List<Long> insert(PreparedStatement insert, List<StoredEvent> events) throws SQLException {
        List<Long> ids = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            UUID id = ((OriginatorId.Uuid) event.originatorId()).value();
            insert.setBytes(
                    1,
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
            insert.setLong(2, event.originatorVersion());
            insert.setString(3, event.topic());
            insert.setBytes(4, event.state());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    private static List<Long> append(Writer writer, List<StoredEvent> events) throws SQLException {
        execute(writer, "BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            List<Long> ids = insert(writer.insert, events);
            execute(writer, "COMMIT");
            committed = true;
            return ids;
        } finally {
            if (!committed) {
                execute(writer, "ROLLBACK");
            }
        }
    }

    private static void execute(Writer writer, String sql) throws SQLException {
        try (var statement = writer.connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        for (Writer writer : idle) {
            try {
                writer.connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
