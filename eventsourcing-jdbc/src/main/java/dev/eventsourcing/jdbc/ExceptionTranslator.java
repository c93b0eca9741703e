package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Turns what Spring and the driver throw into the library's exceptions. */
final class ExceptionTranslator {

    private static final String HINT = "Hint:";

    private final Dialect dialect;
    private final String table;
    private final Duration lockTimeout;

    ExceptionTranslator(Dialect dialect, String table, Duration lockTimeout) {
        this.dialect = dialect;
        this.table = table;
        this.lockTimeout = lockTimeout;
    }

    /** Runs a query or an insert of these events. */
    <T> T translate(List<StoredEvent> events, Supplier<T> work) {
        try {
            return work.get();
        } catch (NestedRuntimeException e) {
            throw translated(events, e);
        }
    }

    /** As {@link #translate}, for work that is committed when it returns. */
    <T> T translateAfterSending(List<StoredEvent> events, Supplier<T> work) {
        try {
            return work.get();
        } catch (NestedRuntimeException e) {
            throw translatedAfterSending(events, e);
        }
    }

    /** Returns what to throw because of a failure; it can be a conflict only if there were events to insert. */
    RuntimeException translated(List<StoredEvent> events, Exception e) {
        if (isInterrupt(e)) {
            return new InterruptedSaveException(e);
        }
        SQLException sql = sqlException(e);
        if (sql == null) {
            return failed(e, e);
        }
        if (!events.isEmpty() && dialect.isConflict(sql)) {
            return dialect.isTaken(sql)
                    ? ConcurrencyException.ofEvents(events, e)
                    : ConcurrencyException.ofTransaction(events, summary(sql), e);
        }
        if (dialect.isLockTimeout(sql)) {
            return lockTimeout(e, "");
        }
        if (dialect.isReadOnly(sql)) {
            return ReadOnlyTransactionException.ofDatabase(table, sql);
        }
        return failed(sql, e);
    }

    /** As {@link #translated}, for a statement or commit that may have taken effect before its connection broke. */
    RuntimeException translatedAfterSending(List<StoredEvent> events, Exception e) {
        SQLException sql = sqlException(e);
        boolean begun = causeOf(e, CannotCreateTransactionException.class) == null;
        return begun && sql != null && isOutcomeUnknown(sql) ? outcomeUnknown(sql) : translated(events, e);
    }

    /** Throws if the thread was interrupted while it waited for a connection. */
    static void throwIfInterrupted(Exception e) {
        if (isInterrupt(e)) {
            throw new InterruptedSaveException(e);
        }
    }

    private static boolean isInterrupt(Exception e) {
        return causeOf(e, InterruptedException.class) != null;
    }

    /** Tells whether others held a lock for too long. */
    boolean isLockTimeout(Exception e) {
        return isLockTimeout(dialect, e);
    }

    static boolean isLockTimeout(Dialect dialect, Exception e) {
        SQLException sql = sqlException(e);
        return sql != null && dialect.isLockTimeout(sql);
    }

    /** Tells whether the server was told to end a statement, or had a limit for it. */
    static boolean isCancelled(@Nullable Throwable e) {
        return e instanceof SQLException sql && SqlStates.QUERY_CANCELED.equals(sql.getSQLState());
    }

    boolean isConflict(SQLException e) {
        return dialect.isConflict(e);
    }

    /** Tells whether the database has undone a transaction in favour of another one. */
    boolean hasGivenWay(Exception e) {
        SQLException sql = sqlException(e);
        return sql != null && dialect.isConflict(sql) && !dialect.isTaken(sql);
    }

    /** Tells whether nobody knows any more what became of a statement that was sent. */
    boolean isOutcomeUnknown(SQLException e) {
        return dialect.isConnectionLoss(e) || causeOf(e, OutOfMemoryError.class) != null; // for the server's answer
    }

    /** Tells whether a connection has broken. */
    boolean isConnectionLoss(Exception e) {
        SQLException sql = sqlException(e);
        return sql != null && dialect.isConnectionLoss(sql);
    }

    ConcurrencyException conflict(List<StoredEvent> events) {
        return ConcurrencyException.ofEvents(events, null);
    }

    /** Returns what to throw when there is no connection to begin with. */
    PersistenceException noConnection(Exception e) {
        return new PersistenceException(
                "There is no connection to the store \"" + table + "\", and nothing was stored: " + reason(e), e);
    }

    private PersistenceException failed(Exception e, Exception cause) {
        if (causeOf(cause, CannotCreateTransactionException.class) != null) {
            return noConnection(cause);
        }
        if (e instanceof SQLException sql && dialect.isMissingTable(sql)) {
            return new MissingTableException("A table of the store \"" + table + "\" is missing: " + summary(e), cause);
        }
        return new PersistenceException("The store \"" + table + "\" failed: " + summary(e), cause);
    }

    /** The first line, and what to do. Other lines are details, in which PostgreSQL can quote a row. */
    private static String summary(Exception e) {
        List<String> lines = String.valueOf(e.getMessage()).lines().toList();
        return Stream.concat(
                        lines.stream().limit(1),
                        lines.stream().map(String::strip).filter(line -> line.startsWith(HINT)))
                .collect(Collectors.joining(". "));
    }

    /** Returns what the database said, in short. */
    static String reason(Exception e) {
        SQLException sql = sqlException(e);
        return summary(sql == null ? e : sql);
    }

    /** Returns the SQL state behind a failure, empty if there is none. */
    static String sqlState(Exception e) {
        SQLException sql = sqlException(e);
        return sql == null ? "" : String.valueOf(sql.getSQLState());
    }

    private PersistenceException outcomeUnknown(SQLException e) {
        return new UnknownOutcomeException(
                (dialect.isConnectionLoss(e) ? "The connection broke" : "There was no memory for the answer")
                        + " while events were saved in \"" + table + "\", and whether they were stored is not known: "
                        + summary(e)
                        + ". Save again: they are stored then, or a ConcurrencyException says that they were",
                e);
    }

    /** @param holders a sentence on who holds the store, empty if that is not known */
    LockTimeoutException lockTimeout(@Nullable Throwable cause, String holders) {
        return lockTimeout(lockTimeout, cause, holders);
    }

    static LockTimeoutException lockTimeout(Duration lockTimeout, @Nullable Throwable cause, String holders) {
        if (isCancelled(cause)) {
            return new LockTimeoutException(
                    "The server ended the statement before the lock timeout of " + lockTimeout.toMillis()
                            + " ms was over, because of its statement_timeout or because somebody cancelled"
                            + " it; nothing was"
                            + " stored. " + holders
                            + "Try again, and let statement_timeout be longer than the lock timeout",
                    cause);
        }
        return new LockTimeoutException(
                "Other writers held the store for longer than the lock timeout of " + lockTimeout.toMillis()
                        + " ms; nothing was stored. " + holders
                        + "Try again, keep transactions that save events short, or set a"
                        + " longer timeout",
                cause);
    }

    private static @Nullable SQLException sqlException(Throwable e) {
        return causeOf(e, SQLException.class);
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
