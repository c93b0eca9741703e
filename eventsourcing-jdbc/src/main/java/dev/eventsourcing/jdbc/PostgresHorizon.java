package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks PostgreSQL how far a log is final, and remembers for how long events wait above.
 *
 * <p>Safe for use by several threads.
 */
final class PostgresHorizon implements Horizon {

    /** Who is kept back asks again within that time, or has given up reading. */
    private static final Duration LATELY = Duration.ofSeconds(30);

    private final JdbcTemplate jdbc;
    private final Tables tables;
    private final LongSupplier nanoTime;

    private long known;
    private boolean keepsBack;
    private long keepsBackAbove;
    private long keepsBackSince;
    private long keptBackLast;

    /** @param nanoTime as {@link System#nanoTime} */
    PostgresHorizon(JdbcTemplate jdbc, Tables tables, LongSupplier nanoTime) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized long known() {
        return known;
    }

    @Override
    public long ask(long visible) {
        long horizon = Math.min(select(jdbc, "horizon", Long.class), visible);
        synchronized (this) {
            known = Math.max(known, horizon);
        }
        return horizon;
    }

    @Override
    public synchronized void keptBackAbove(long end) {
        long now = nanoTime.getAsLong();
        if (!keepsBack || end > keepsBackAbove || now - keptBackLast > LATELY.toNanos()) {
            keepsBack = true;
            keepsBackAbove = end;
            keepsBackSince = now;
        }
        keptBackLast = now;
    }

    /** A reader of what is below, or of nothing, tells nothing of those who are kept back. */
    @Override
    public synchronized void passed(long id) {
        if (id > keepsBackAbove) {
            keepsBack = false;
        }
    }

    /** Whether the horizon has moved on since the last reader was kept back, nobody knows who does not ask. */
    @Override
    public synchronized Duration age() {
        long now = nanoTime.getAsLong();
        return keepsBack && now - keptBackLast <= LATELY.toNanos()
                ? Duration.ofNanos(now - keepsBackSince)
                : Duration.ZERO;
    }

    @Override
    public Duration ageNow() {
        passed(select(jdbc, "horizon", Long.class));
        return age();
    }

    @Override
    public OrderingStatus status(Connection connection, Function<JdbcTemplate, OptionalLong> max) throws SQLException {
        return NonBlockingQuery.ask(connection, asked -> status(asked, max));
    }

    /** Who holds the log up is asked for first, without a lock of the table: it may be that which is held. */
    private OrderingStatus status(JdbcTemplate asked, Function<JdbcTemplate, OptionalLong> max) {
        Ordering ordering =
                Ordering.valueOf(select(asked, "ordering", String.class).toUpperCase(Locale.ROOT));
        int waiting = PostgresLocks.waiting(asked, tables);
        List<OrderingStatus.Holder> holders = PostgresLocks.logHolders(asked, tables);
        List<OrderingStatus.Holder> rows = PostgresLocks.rowHolders(asked, tables);
        OptionalLong head = OptionalLong.empty();
        OptionalLong horizon = OptionalLong.empty();
        try {
            head = OptionalLong.of(max.apply(asked).orElse(0));
            horizon = OptionalLong.of(select(asked, "horizon", Long.class));
            passed(horizon.getAsLong());
        } catch (DataAccessException e) {
            if (!ExceptionTranslator.isLockTimeout(Dialect.POSTGRESQL, e)) {
                throw e;
            }
        }
        return new OrderingStatus(ordering, head, horizon, age(), waiting, holders, rows);
    }

    private <T> T select(JdbcTemplate asked, String function, Class<T> type) {
        return Objects.requireNonNull(
                asked.queryForObject("SELECT " + tables.events() + "_" + function + "()", type), "never null in SQL");
    }
}
