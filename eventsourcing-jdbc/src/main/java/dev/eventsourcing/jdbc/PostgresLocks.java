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

    private static final String HOLDERS = """
            SELECT lock.pid, prepared.gid, coalesce(activity.application_name, ''),
                coalesce(activity.usename, prepared.owner, ''), CASE WHEN prepared.gid IS NULL THEN coalesce(activity.state, '') ELSE 'prepared' END,
                extract(epoch FROM clock_timestamp() - coalesce(activity.xact_start, prepared.prepared)) * 1000,
                coalesce(regexp_replace(left(activity.query, %d), '\\s+', ' ', 'g'), '')
            FROM pg_locks AS lock
            LEFT JOIN pg_stat_activity AS activity ON activity.pid = lock.pid
            LEFT JOIN pg_locks AS own ON lock.pid IS NULL AND own.pid IS NULL AND own.locktype = 'transactionid'
                AND own.virtualtransaction = lock.virtualtransaction
            LEFT JOIN pg_prepared_xacts AS prepared ON prepared.transaction = own.transactionid
            WHERE lock.granted AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND lock.pid IS DISTINCT FROM pg_backend_pid() AND %s
            ORDER BY coalesce(activity.xact_start, prepared.prepared)""";

    private static final String ORDERING_LOCK =
            "lock.locktype = 'advisory' AND lock.objsubid = 2 AND lock.classid = '%s'::regclass::oid";

    private static final String TABLE_LOCK = "lock.locktype = 'relation' AND lock.relation = '%s'::regclass"
            + " AND lock.mode NOT IN ('AccessShareLock', 'RowShareLock')";

    private PostgresLocks() {}

    /** Returns the transactions that hold the ordering lock, or their announcement. */
    static List<Holder> orderingHolders(JdbcTemplate jdbc, Tables tables) {
        return holders(jdbc, ORDERING_LOCK.formatted(tables.events()));
    }

    /** Returns the transactions that have written to the table, or hold it for something that is not done beside writers. */
    static List<Holder> tableHolders(JdbcTemplate jdbc, Tables tables) {
        return holders(jdbc, TABLE_LOCK.formatted(tables.events()));
    }

    /** Returns how many transactions wait for the ordering lock. */
    static int waiting(JdbcTemplate jdbc, Tables tables) {
        String sql = "SELECT count(*) FROM pg_locks AS lock WHERE NOT lock.granted AND lock.database ="
                + " (SELECT oid FROM pg_database WHERE datname = current_database()) AND "
                + ORDERING_LOCK.formatted(tables.events());
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class), "a count is never null");
    }

    private static List<Holder> holders(JdbcTemplate jdbc, String which) {
        return jdbc.query(HOLDERS.formatted(QUERY_LENGTH, which), (row, number) -> holder(row));
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
