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

/** A claim is a lock of the position's row, which PostgreSQL lets go when the transaction or the connection ends. */
final class PostgresPositionWriter implements PositionWriter {

    /**
     * In milliseconds, how long the server believes in a holder that is silent, that does not take what it sends, and whose
     * connection has closed while it works for it. The last two cannot be set wherever it runs. The second one begins only
     * when the kernel first asks whether the holder takes something again, 0.2 s or later after it did not, and so is shorter.
     */
    private static final String CUT_OFF_TIMEOUTS = """
            ('idle_in_transaction_session_timeout', %1$d), ('tcp_user_timeout', greatest(1, %1$d / 2)),
            ('client_connection_check_interval', %1$d)""";

    /** Longer than a commit takes. */
    private static final int SHORT_WAIT_MILLIS = 50;

    private final String track;
    private final String reset;
    private final String claim;
    private final String makeRow;

    PostgresPositionWriter(Tables tables, JdbcSettings settings) {
        this.track = PostgresEventWriter.limited("""
                INSERT INTO %s AS reached (application_name, notification_id) VALUES (?, ?)
                ON CONFLICT (application_name) DO UPDATE SET notification_id = EXCLUDED.notification_id
                WHERE reached.notification_id < EXCLUDED.notification_id""".formatted(tables.tracking()), settings);
        this.reset = PostgresEventWriter.limited("""
                INSERT INTO %s (application_name, notification_id) VALUES (?, ?)
                ON CONFLICT (application_name) DO UPDATE SET notification_id = EXCLUDED.notification_id""".formatted(tables.tracking()), settings);
        this.claim =
                """
                SELECT set_config(name, millis::text, true) FROM (VALUES %s) AS setting (name, millis)
                WHERE current_setting(name, true) IS NOT NULL AND (name LIKE 'idle%%' OR version() LIKE '%%linux%%');
                WITH claimed AS (SELECT 1 FROM %s WHERE application_name = ? FOR UPDATE SKIP LOCKED)
                SELECT EXISTS (SELECT FROM claimed), EXISTS (SELECT FROM %2$s WHERE application_name = ?)""".formatted(CUT_OFF_TIMEOUTS.formatted(settings.claimTimeout().toMillis()), tables.tracking());
        // who has made the row and not committed it is not waited for either
        this.makeRow = """
                SELECT set_config('lock_timeout', '%d', true);
                INSERT INTO %s (application_name, notification_id) SELECT name, 0 FROM (VALUES (?)) AS claimed (name)
                WHERE NOT EXISTS (SELECT 1 FROM %2$s WHERE application_name = name)
                ON CONFLICT (application_name) DO NOTHING""".formatted(SHORT_WAIT_MILLIS, tables.tracking());
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

    private static int write(Connection connection, String sql, String applicationName, long notificationId)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, applicationName);
            statement.setLong(2, notificationId);
            statement.execute();
            statement.getMoreResults();
            return statement.getUpdateCount();
        }
    }

    @Override
    public Claim claim(Connection connection, String applicationName) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(claim)) {
            statement.setString(1, applicationName);
            statement.setString(2, applicationName);
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getBoolean(1) ? Claim.HELD : row.getBoolean(2) ? Claim.HELD_BY_ANOTHER : Claim.NO_ROW;
            }
        }
    }

    @Override
    public Optional<ConnectionCallback<Boolean>> rowOf(String applicationName) {
        return Optional.of(connection -> makeRow(connection, applicationName));
    }

    @Override
    public void keep(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private boolean makeRow(Connection connection, String applicationName) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(makeRow)) {
            statement.setString(1, applicationName);
            statement.execute();
            statement.getMoreResults();
            return statement.getUpdateCount() == 1;
        }
    }

    @Override
    public OptionalLong changedRows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_xact_user_tables")) {
            row.next();
            return OptionalLong.of(row.getLong(1));
        }
    }
}
