package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes within a transaction that may go on for long: events get their ids when it commits, from a trigger, so that it
 * holds up neither readers nor other writers.
 *
 * <p>Each statement limits its waiting for locks, and gives the transaction its own limit back.
 */
final class PostgresEventWriter implements EventWriter {

    // in statements of their own, because a statement waits for the lock of its table before it is run; all three are
    // sent together
    private static final String LIMIT_WAITING = """
            SELECT set_config('eventsourcing.callers_lock_timeout', current_setting('lock_timeout'), true),
                set_config('lock_timeout', '%1$d', true), set_config('eventsourcing.lock_timeout', '%1$d', true);
            """;

    private static final String RESTORE = """
            ;
            SELECT set_config('lock_timeout', current_setting('eventsourcing.callers_lock_timeout'), true)""";

    private final Tables tables;
    private final JdbcSettings settings;
    private final PostgresRows rows;
    private final String insertEvents;
    private final String insertSnapshots;
    private final String track;

    PostgresEventWriter(Tables tables, OriginatorIds ids, JdbcSettings settings) {
        this.tables = tables;
        this.settings = settings;
        this.rows = new PostgresRows(ids);
        String limit = LIMIT_WAITING.formatted(settings.lockTimeout().toMillis());
        String insert = limit + """
                INSERT INTO %s (originator_id, originator_version, topic, state)
                SELECT id, version, topic, state FROM %s""" + RESTORE;
        this.insertEvents = insert.formatted(tables.events(), rows.sql());
        this.insertSnapshots = insert.formatted(tables.snapshots(), rows.sql());
        this.track = limit + """
                INSERT INTO %s AS reached (application_name, notification_id) VALUES (?, ?)
                ON CONFLICT (application_name) DO UPDATE SET notification_id = EXCLUDED.notification_id
                WHERE reached.notification_id < EXCLUDED.notification_id""".formatted(tables.tracking()) + RESTORE;
    }

    @Override
    public BatchWriter batches(Transactions transactions, Failures failures) {
        return new PostgresBatchWriter(transactions.dataSource(), tables, rows, settings, failures);
    }

    @Override
    public List<Long> insertEvents(Connection connection, List<StoredEvent> events) throws SQLException {
        insert(connection, insertEvents, events);
        return List.of();
    }

    @Override
    public void insertSnapshots(Connection connection, List<StoredEvent> snapshots) throws SQLException {
        insert(connection, insertSnapshots, snapshots);
    }

    private void insert(Connection connection, String sql, List<StoredEvent> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            rows.set(statement, events);
            statement.execute();
        }
    }

    @Override
    public void track(Connection connection, Tracking tracking) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(track)) {
            statement.setString(1, tracking.applicationName());
            statement.setLong(2, tracking.notificationId());
            statement.execute();
            statement.getMoreResults();
            if (statement.getUpdateCount() == 0) {
                throw ConcurrencyException.ofTracking(tracking, null);
            }
        }
    }
}
