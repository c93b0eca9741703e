package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks PostgreSQL how far a log is final, and remembers for how long events wait above.
 *
 * <p>Safe for use by several threads.
 */
final class PostgresHorizon implements Horizon {

    private final JdbcTemplate jdbc;
    private final Tables tables;

    private long known;
    private boolean keepsBack;
    private long keepsBackAbove;
    private long keepsBackSince;

    PostgresHorizon(JdbcTemplate jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public synchronized long known() {
        return known;
    }

    @Override
    public long ask(long visible) {
        long horizon = Math.min(select("horizon", Long.class), visible);
        synchronized (this) {
            known = Math.max(known, horizon);
        }
        return horizon;
    }

    @Override
    public synchronized void keptBackAbove(long end) {
        if (!keepsBack || end > keepsBackAbove) {
            keepsBack = true;
            keepsBackAbove = end;
            keepsBackSince = System.nanoTime();
        }
    }

    /** A reader of what is below, or of nothing, tells nothing of those who are kept back. */
    @Override
    public synchronized void passed(long id) {
        if (id > keepsBackAbove) {
            keepsBack = false;
        }
    }

    @Override
    public synchronized Duration age() {
        return keepsBack ? Duration.ofNanos(System.nanoTime() - keepsBackSince) : Duration.ZERO;
    }

    @Override
    public OrderingStatus status(long head) {
        long horizon = select("horizon", Long.class);
        passed(horizon);
        return new OrderingStatus(
                Ordering.valueOf(select("ordering", String.class).toUpperCase(Locale.ROOT)),
                head,
                horizon,
                age(),
                PostgresLocks.waiting(jdbc, tables),
                PostgresLocks.orderingHolders(jdbc, tables));
    }

    private <T> T select(String function, Class<T> type) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT " + tables.events() + "_" + function + "()", type), "never null in SQL");
    }
}
