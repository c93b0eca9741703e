package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.ConnectionCallback;

/** A claim is the lock of the whole file, as each write is; so it is taken by writing something. */
final class SqlitePositionWriter implements PositionWriter {

    private final String limitWaiting;
    private final String track;
    private final String reset;
    private final String claim;

    SqlitePositionWriter(Tables tables, JdbcSettings settings) {
        this.limitWaiting = "PRAGMA busy_timeout = " + settings.lockTimeout().toMillis();
        String insert = """
                INSERT INTO %s (application_name, notification_id) VALUES (?, ?)
                ON CONFLICT (application_name) DO UPDATE SET notification_id = %s""";
        this.reset = insert.formatted(tables.tracking(), "excluded.notification_id");
        this.track = reset + " WHERE notification_id < excluded.notification_id";
        this.claim = insert.formatted(tables.tracking(), "notification_id");
    }

    @Override
    public void track(Connection connection, Tracking tracking) throws SQLException {
        if (write(connection, track, tracking.applicationName(), tracking.notificationId()) == 0) {
            throw ConcurrencyException.ofTracking(tracking, null);
        }
    }

    @Override
    public void reset(Connection connection, String applicationName, long notificationId) throws SQLException {
        write(connection, reset, applicationName, notificationId);
    }

    @Override
    public Claim claim(Connection connection, String applicationName) throws SQLException {
        write(connection, claim, applicationName, 0);
        return Claim.HELD;
    }

    @Override
    public Optional<ConnectionCallback<Boolean>> rowOf(String applicationName) {
        return Optional.empty();
    }

    @Override
    public void keep(Connection connection) {} // a file waits

    private int write(Connection connection, String sql, String applicationName, long notificationId)
            throws SQLException {
        limitWaiting(connection);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, applicationName);
            statement.setLong(2, notificationId);
            return statement.executeUpdate();
        }
    }

    private void limitWaiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(limitWaiting);
        }
    }

    @Override
    public OptionalLong changedRows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT total_changes()")) {
            row.next();
            return OptionalLong.of(row.getLong(1));
        }
    }
}
