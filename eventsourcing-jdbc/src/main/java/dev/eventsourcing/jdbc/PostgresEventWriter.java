package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

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

    /** What is left until the deadline after the insert is for the commit. */
    private static final String LIMIT_COMMIT = "SELECT set_config('eventsourcing.lock_timeout', '%d', true)";

    private static final String RESTORE = """
            ;
            SELECT set_config('lock_timeout', current_setting('eventsourcing.callers_lock_timeout'), true)""";

    private final Tables tables;
    private final JdbcSettings settings;
    private final PostgresRows rows;
    private final String insertEvents;
    private final String insertSnapshots;
    private final String putSnapshot;

    PostgresEventWriter(Tables tables, OriginatorIds ids, JdbcSettings settings) {
        this.tables = tables;
        this.settings = settings;
        this.rows = new PostgresRows(ids);
        String insert = """
                INSERT INTO %s (originator_id, originator_version, topic, state)
                SELECT id, version, topic, state FROM %s""";
        this.insertEvents = insert.formatted(tables.events(), rows.sql());
        String snapshots = insert.formatted(tables.snapshots(), rows.sql());
        this.insertSnapshots = limited(snapshots, settings);
        this.putSnapshot = limited(snapshots + IN_ITS_PLACE, settings);
    }

    /**
     * Returns a statement with what limits its waiting in front, and what gives the transaction its own limit back
     * behind.
     */
    static String limited(String statement, JdbcSettings settings) {
        return limited(statement, settings.lockTimeout().toMillis());
    }

    private static String limited(String statement, long millis) {
        return LIMIT_WAITING.formatted(millis) + statement + RESTORE;
    }

    @Override
    public BatchWriter batches(
            Transactions transactions, ExceptionTranslator translator, Function<Connection, String> stalled) {
        return new PostgresBatchWriter(transactions.dataSource(), tables, rows, settings, translator, stalled);
    }

    @Override
    public List<Long> insertEvents(Connection connection, List<StoredEvent> events) throws SQLException {
        insert(connection, limited(insertEvents, settings), events);
        return List.of();
    }

    @Override
    public List<Long> insertEvents(Connection connection, List<StoredEvent> events, Deadline deadline)
            throws SQLException {
        insert(connection, limited(insertEvents, deadline.leftMillis()), events);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LIMIT_COMMIT.formatted(deadline.leftMillis()));
        }
        return List.of();
    }

    @Override
    public void insertSnapshots(Connection connection, List<StoredEvent> snapshots) throws SQLException {
        insert(connection, insertSnapshots, snapshots);
    }

    @Override
    public void putSnapshot(Connection connection, StoredEvent snapshot) throws SQLException {
        insert(connection, putSnapshot, List.of(snapshot));
    }

    private void insert(Connection connection, String sql, List<StoredEvent> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            rows.set(statement, events);
            statement.execute();
        }
    }
}
