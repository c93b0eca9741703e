package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Serialises the writers of an application: each takes a lock before it draws ids and holds it until its transaction
 * ends, so that ids become visible in the order in which they were drawn.
 *
 * <p>Each statement limits its waiting for locks, and gives the transaction its own limit back.
 */
final class PostgresEventWriter implements EventWriter {

    private static final String LIMIT_WAITING = """
            WITH previous AS MATERIALIZED (SELECT current_setting('lock_timeout') AS lock_timeout),
            limited AS MATERIALIZED (SELECT set_config('lock_timeout', '%d', true) FROM previous)
            """;

    private static final String RESTORE = "set_config('lock_timeout', (SELECT lock_timeout FROM previous), true)";

    private final OriginatorIds ids;
    private final String insertEvents;
    private final String insertSnapshots;
    private final String track;

    PostgresEventWriter(Tables tables, OriginatorIds ids, Duration lockTimeout) {
        this.ids = ids;
        String limit = LIMIT_WAITING.formatted(lockTimeout.toMillis());
        String rows = "unnest(?::" + ids.columnType() + "[], ?::bigint[], ?::text[], ?::bytea[]) AS event (a, b, c, d)";
        this.insertEvents = limit + """
                , ordered AS MATERIALIZED (SELECT pg_advisory_xact_lock('%1$s'::regclass::oid::int, -1) FROM limited)
                INSERT INTO %1$s (notification_id, originator_id, originator_version, topic, state)
                SELECT nextval('%2$s'), a, b, c, d FROM ordered, %3$s
                RETURNING notification_id, %4$s""".formatted(tables.events(), tables.sequence(), rows, RESTORE);
        this.insertSnapshots = limit + """
                INSERT INTO %s (originator_id, originator_version, topic, state)
                SELECT a, b, c, d FROM limited, %s
                RETURNING %s""".formatted(tables.snapshots(), rows, RESTORE);
        this.track = limit + """
                INSERT INTO %1$s AS reached (application_name, notification_id) SELECT ?, ? FROM limited
                ON CONFLICT (application_name) DO UPDATE SET notification_id = EXCLUDED.notification_id
                WHERE reached.notification_id < EXCLUDED.notification_id
                RETURNING %2$s""".formatted(tables.tracking(), RESTORE);
    }

    @Override
    public List<Long> insertEvents(Connection connection, List<StoredEvent> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertEvents)) {
            setRows(connection, statement, events);
            List<Long> notificationIds = new ArrayList<>(events.size());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    notificationIds.add(rows.getLong(1));
                }
            }
            return notificationIds;
        }
    }

    @Override
    public void insertSnapshots(Connection connection, List<StoredEvent> snapshots) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertSnapshots)) {
            setRows(connection, statement, snapshots);
            statement.executeQuery().close();
        }
    }

    @Override
    public void track(Connection connection, Tracking tracking) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(track)) {
            statement.setString(1, tracking.applicationName());
            statement.setLong(2, tracking.notificationId());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw ConcurrencyException.ofTracking(tracking, null);
                }
            }
        }
    }

    private void setRows(Connection connection, PreparedStatement statement, List<StoredEvent> events)
            throws SQLException {
        Object[] originatorIds =
                events.stream().map(event -> ids.toColumn(event.originatorId())).toArray();
        Object[] versions = events.stream().map(StoredEvent::originatorVersion).toArray(Long[]::new);
        Object[] topics = events.stream().map(StoredEvent::topic).toArray(String[]::new);
        byte[][] states = events.stream().map(StoredEvent::state).toArray(byte[][]::new);
        statement.setArray(1, connection.createArrayOf(ids.columnType(), originatorIds));
        statement.setArray(2, connection.createArrayOf("bigint", versions));
        statement.setArray(3, connection.createArrayOf("text", topics));
        statement.setArray(4, connection.createArrayOf("bytea", states));
    }
}
