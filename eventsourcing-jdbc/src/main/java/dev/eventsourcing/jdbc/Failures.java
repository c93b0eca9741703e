package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;

/** Turns what Spring and the driver throw into the library's exceptions. */
final class Failures {

    private final Dialect dialect;
    private final String table;
    private final Duration lockTimeout;

    Failures(Dialect dialect, String table, Duration lockTimeout) {
        this.dialect = dialect;
        this.table = table;
        this.lockTimeout = lockTimeout;
    }

    /** Runs a query or an insert of these events. */
    <T> T translate(List<StoredEvent> events, Supplier<T> work) {
        try {
            return work.get();
        } catch (NestedRuntimeException e) {
            SQLException sql = sqlException(e);
            if (sql != null && !events.isEmpty() && dialect.isConflict(sql)) {
                throw ConcurrencyException.ofEvents(events, e);
            }
            if (sql != null && dialect.isLockTimeout(sql)) {
                throw lockTimeout(lockTimeout, e);
            }
            throw new PersistenceException(
                    "The store \"" + table + "\" failed: " + (sql != null ? sql : e).getMessage(), e);
        }
    }

    static PersistenceException lockTimeout(Duration lockTimeout, @Nullable Throwable cause) {
        return new PersistenceException(
                "Other writers held the store for longer than the lock timeout of " + lockTimeout.toMillis()
                        + " ms; nothing was stored. Try again, keep transactions that save events short, or set a"
                        + " longer timeout",
                cause);
    }

    private static @Nullable SQLException sqlException(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
