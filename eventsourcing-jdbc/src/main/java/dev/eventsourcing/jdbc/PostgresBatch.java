package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statements that write a batch of saves under the ordering lock. */
final class PostgresBatch {

    /**
     * How long a batch waits for a row, holding the lock: a caller's transaction that has inserted the same version can
     * be waiting for that very lock, to commit.
     */
    private static final Duration CLASH = Duration.ofMillis(100);

    private static final String LIMIT =
            "SELECT set_config('eventsourcing.lock_timeout', '%1$d', true), set_config('lock_timeout', '%1$d', true)";

    private final PostgresRows rows;
    private final String insert;
    private final String lockTable;
    private final String lock;
    private final String selectTaken;

    PostgresBatch(Tables tables, PostgresRows rows, JdbcSettings settings) {
        this.rows = rows;
        this.lockTable = "LOCK TABLE " + tables.events() + " IN ROW EXCLUSIVE MODE";
        this.lock = "SELECT %s_lock()".formatted(tables.events());
        this.insert = "SELECT * FROM %s_append(%s, ?, ?, %s)"
                .formatted(
                        tables.events(), rows.parameters(), settings.wakeUps() ? "'" + tables.channel() + "'" : "NULL");
        // a lateral probe of the index for each row: as a plain join, the cached plan would scan the table
        String taken = """
                SELECT event.id, event.version FROM %s,
                LATERAL (SELECT 1 FROM %s WHERE originator_id = id AND originator_version = version LIMIT 1)
                AS taken""";
        this.selectTaken = taken.formatted(rows.sql(), tables.events());
    }

    /** Takes the lock, for which it waits so long, inserts, and returns the ids in the order of the events. */
    List<Long> insert(Connection connection, List<StoredEvent> events, long waitMillis) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            rows.set(statement, events);
            statement.setString(PostgresRows.COUNT + 1, String.valueOf(waitMillis));
            statement.setString(
                    PostgresRows.COUNT + 2, String.valueOf(Math.max(1, Math.min(CLASH.toMillis(), waitMillis / 2))));
            List<Long> notificationIds = new ArrayList<>(events.size());
            try (ResultSet inserted = statement.executeQuery()) {
                while (inserted.next()) {
                    notificationIds.add(inserted.getLong(1));
                }
            }
            Collections.sort(notificationIds); // they were drawn in the order of the events
            return notificationIds;
        }
    }

    /** Begins a transaction that sees what others committed, and in which no other writer of the log can commit. */
    void lock(Connection connection, Deadline deadline) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            statement.execute(LIMIT.formatted(deadline.leftMillis()));
            statement.execute(lockTable); // first, as in a batch: nobody may hold the other lock and wait for long
            statement.execute(LIMIT.formatted(deadline.leftMillis()));
            statement.execute(lock);
        }
    }

    /** Returns the saves of which no version exists. */
    List<Save> free(Connection connection, List<Save> saves) throws SQLException {
        Set<Save.Slot> taken = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(selectTaken)) {
            rows.set(statement, Save.eventsOf(saves));
            try (ResultSet slots = statement.executeQuery()) {
                while (slots.next()) {
                    taken.add(new Save.Slot(rows.ids().fromColumn(slots, 1), slots.getLong(2)));
                }
            }
        }
        return saves.stream()
                .filter(save -> save.slots().noneMatch(taken::contains))
                .toList();
    }
}
