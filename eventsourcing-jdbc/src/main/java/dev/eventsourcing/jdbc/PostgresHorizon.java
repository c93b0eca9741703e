package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks PostgreSQL how far a log is final, and remembers for how long events wait above.
 *
 * <p>Safe for use by several threads.
 */
final class PostgresHorizon implements Horizon {

    private final JdbcTemplate jdbc;
    private final Tables tables;
    private final Duration patience;
    private final StallReport report;

    private long known;
    private boolean keepsBack;
    private long keepsBackSince;

    /** @param patience for how long events may be kept back without a warning */
    PostgresHorizon(JdbcTemplate jdbc, Tables tables, Duration patience, Supplier<OptionalLong> head) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.patience = patience;
        this.report =
                new StallReport(tables.application(), () -> status(head.get().orElse(0)));
    }

    @Override
    public synchronized long known() {
        return known;
    }

    @Override
    public long ask() {
        long horizon = select("horizon", Long.class);
        synchronized (this) {
            if (horizon > known) {
                known = horizon;
                keepsBack = false;
            }
        }
        return horizon;
    }

    @Override
    public void keptBack(boolean events) {
        synchronized (this) {
            if (events && !keepsBack) {
                keepsBackSince = System.nanoTime();
            }
            keepsBack = events;
        }
        if (age().compareTo(patience) > 0) {
            report.warn();
        }
    }

    @Override
    public synchronized Duration age() {
        return keepsBack ? Duration.ofNanos(System.nanoTime() - keepsBackSince) : Duration.ZERO;
    }

    @Override
    public OrderingStatus status(long head) {
        return new OrderingStatus(
                Ordering.valueOf(select("ordering", String.class).toUpperCase(Locale.ROOT)),
                head,
                select("horizon", Long.class),
                age(),
                PostgresLocks.waiting(jdbc, tables),
                PostgresLocks.orderingHolders(jdbc, tables));
    }

    @Override
    public void warn() {
        report.warn();
    }

    private <T> T select(String function, Class<T> type) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT " + tables.events() + "_" + function + "()", type), "never null in SQL");
    }
}
