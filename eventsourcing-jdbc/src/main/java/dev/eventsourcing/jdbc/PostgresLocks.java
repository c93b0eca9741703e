package dev.eventsourcing.jdbc;

import dev.eventsourcing.jdbc.OrderingStatus.Holder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads from the catalog who holds the locks of an application's log. */
final class PostgresLocks {

    private static final int QUERY_LENGTH = 120;

    private static final String IN_DATABASE =
            "lock.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND ";

    private static final String HOLDERS = """
            SELECT DISTINCT lock.pid, prepared.gid, coalesce(activity.application_name, ''),
                coalesce(activity.usename, prepared.owner, ''),
                CASE WHEN prepared.gid IS NULL THEN coalesce(activity.state, '') ELSE 'prepared' END,
                extract(epoch FROM statement_timestamp() - coalesce(activity.xact_start, prepared.prepared)) * 1000,
                coalesce(regexp_replace(left(activity.query, %d), '\\s+', ' ', 'g'), '')
            FROM pg_locks AS lock
            LEFT JOIN pg_stat_activity AS activity ON activity.pid = lock.pid
            LEFT JOIN pg_locks AS own ON lock.pid IS NULL AND own.pid IS NULL AND own.locktype = 'transactionid'
                AND own.virtualtransaction = lock.virtualtransaction
            LEFT JOIN pg_prepared_xacts AS prepared ON prepared.transaction = own.transactionid
            WHERE lock.pid IS DISTINCT FROM pg_backend_pid() AND (%s)
            ORDER BY 6 DESC NULLS LAST""";

    private static final String ORDERING_LOCK =
            IN_DATABASE + "lock.locktype = 'advisory' AND lock.objsubid = 2 AND lock.classid = '%1$s'::regclass::oid";

    private static final String TABLE = IN_DATABASE + "lock.locktype = 'relation' AND lock.relation = '%1$s'::regclass";

    private static final String WRITING = TABLE + " AND lock.mode = 'RowExclusiveLock'";

    private static final String TABLE_LOCK = TABLE + " AND lock.mode NOT IN ";

    /** Held by who has written, or does what is not done beside writers. */
    private static final String NO_READING = TABLE_LOCK + "('AccessShareLock', 'RowShareLock')";

    /** Held, or waited for, by who does what is not done beside writers, whom it keeps waiting in either case. */
    private static final String NO_WRITING = TABLE_LOCK + "('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')";

    /** Waited for by who writes. */
    private static final String AWAITED = "NOT lock.granted AND ((" + ORDERING_LOCK + ") OR (" + WRITING + "))";

    /** Those who wait for the table wait for these; one that does what is not done beside writers may itself wait. */
    private static final String BLOCKERS_OF_TABLE =
            "lock.pid IN (SELECT unnest(pg_blocking_pids(pid)) FROM (SELECT lock.pid"
                    + " FROM pg_locks AS lock WHERE NOT lock.granted AND " + TABLE + " GROUP BY lock.pid) AS waiting)";

    /** Held by a transaction that has a row which one that writes to the table waits for. */
    private static final String ROW_LOCK =
            "lock.granted AND lock.locktype = 'transactionid' AND lock.transactionid IN (SELECT awaited.transactionid"
                    + " FROM pg_locks AS awaited WHERE NOT awaited.granted AND awaited.locktype = 'transactionid'"
                    + " AND awaited.pid IN (SELECT lock.pid FROM pg_locks AS lock WHERE lock.granted AND " + WRITING
                    + "))";

    private PostgresLocks() {}

    /**
     * Returns the transactions that hold the ordering lock, or their announcement, or keep those who write from the
     * table; and those that the latter wait for.
     */
    static List<Holder> logHolders(JdbcTemplate jdbc, Tables tables) {
        return holders(
                jdbc, tables, "lock.granted AND " + ORDERING_LOCK + " OR " + NO_WRITING + " OR " + BLOCKERS_OF_TABLE);
    }

    /** Returns the transactions that have a row which another one waits for that writes to the table. */
    static List<Holder> rowHolders(JdbcTemplate jdbc, Tables tables) {
        return holders(jdbc, tables, ROW_LOCK);
    }

    /**
     * Returns the transactions that have written to the table, or hold it for something that is not done beside
     * writers.
     */
    static List<Holder> tableHolders(JdbcTemplate jdbc, Tables tables) {
        return holders(jdbc, tables, "lock.granted AND " + NO_READING);
    }

    /** Returns the transactions that hold the table for anything, if only for having read it. */
    static List<Holder> users(JdbcTemplate jdbc, Tables tables) {
        return holders(jdbc, tables, "lock.granted AND " + TABLE);
    }

    /** Returns how many transactions wait to write: for the table, or for the ordering lock. */
    static int waiting(JdbcTemplate jdbc, Tables tables) {
        String sql =
                "SELECT count(DISTINCT lock.pid) FROM pg_locks AS lock WHERE " + AWAITED.formatted(tables.events());
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class), "a count is never null");
    }

    private static List<Holder> holders(JdbcTemplate jdbc, Tables tables, String which) {
        return jdbc.query(
                HOLDERS.formatted(QUERY_LENGTH, which.formatted(tables.events())), (row, number) -> holder(row));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                row.getObject(1, Integer.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Duration.ofMillis(row.getLong(6)),
                row.getString(7));
    }
}
