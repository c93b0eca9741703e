package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where writes happen: in the caller's Spring transaction on the same DataSource, if there is one, or else in a
 * transaction of their own.
 *
 * <p>Safe for use by several threads; one for each DataSource.
 */
final class Transactions {

    private final DataSource dataSource;
    private final Dialect dialect;
    private final TextColumn text;
    private final Duration lockTimeout;
    private final CallerTransactions callers;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;
    private final LockLimit limit;
    private final WriterTurn turn;
    private final Gate gate = new Gate();
    private final ProcessorTransactions processors;

    /** @param manager gives what begins transactions that others' work belongs to; null for one of this */
    Transactions(
            CallerTransactions callers,
            Dialect dialect,
            TextColumn text,
            Duration lockTimeout,
            Supplier<@Nullable PlatformTransactionManager> manager) {
        this.callers = callers;
        this.dataSource = callers.dataSource();
        this.dialect = dialect;
        this.text = text;
        this.lockTimeout = lockTimeout;
        this.jdbc = new JdbcTemplate(dataSource);
        this.own = new TransactionTemplate(new OwnTransactions(dataSource), OwnTransactions.REQUIRES_NEW);
        this.limit = new LockLimit(dialect, lockTimeout);
        this.turn = new WriterTurn(dialect, lockTimeout);
        this.processors = new ProcessorTransactions(callers, jdbc, turn, gate, lockTimeout, manager);
    }

    Dialect dialect() {
        return dialect;
    }

    /** Returns how the text of its rows is read. */
    TextColumn text() {
        return text;
    }

    DataSource dataSource() {
        return dataSource;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Returns those that processors begin. */
    ProcessorTransactions processors() {
        return processors;
    }

    /**
     * Runs the work; if it fails, nothing of it stays.
     *
     * @throws ReadOnlyTransactionException if the caller's transaction may not write
     * @throws dev.eventsourcing.persistence.PersistenceException if this is closed
     */
    <T> T write(ConnectionCallback<T> work) {
        return write(Deadline.of(lockTimeout), work);
    }

    /** As {@link #write(ConnectionCallback)}, for who waits so long for the turn of one writer at a time. */
    <T> T write(Deadline deadline, ConnectionCallback<T> work) {
        return gate.pass(() -> joins() ? writeJoined(work) : writeInOwnTransaction(deadline, work));
    }

    /**
     * Runs the work in a transaction of its own, whatever transaction the caller is in.
     *
     * @throws dev.eventsourcing.persistence.PersistenceException if it fails, or this is closed
     */
    <T> T writeRequiresNew(ExceptionTranslator translator, List<StoredEvent> inserted, ConnectionCallback<T> work) {
        return translator.translateAfterSending(
                inserted,
                () -> gate.pass(() -> writeInOwnTransaction(connection -> {
                    limit.set(connection);
                    return work.doInConnection(connection);
                })));
    }

    /** Limits how long the server may take to answer, in a transaction of its own. */
    void limitAnswer(Connection connection, Deadline deadline) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            NetworkLimit.setForTransaction(connection, deadline);
        }
    }

    /**
     * Returns work whose statements wait for locks no longer than the lock timeout, and which gives the transaction its
     * own limit back.
     */
    <T> ConnectionCallback<T> limited(ConnectionCallback<T> work) {
        return limit.within(work);
    }

    /** As {@link #write}, with the library's exceptions; what was not committed here has no unknown outcome. */
    <T> T writeOrFail(ExceptionTranslator translator, ConnectionCallback<T> work) {
        return joins()
                ? translator.translate(List.of(), () -> write(work))
                : translator.translateAfterSending(List.of(), () -> write(work));
    }

    /** Runs a query, in the caller's transaction if there is one that goes on, with the library's exceptions. */
    <T> T read(ExceptionTranslator translator, Supplier<T> query) {
        return translator.translate(List.of(), () -> callers.outsideOfEnded(query));
    }

    /**
     * As {@link #read}, for what the caller can do without: if it fails, the caller's transaction goes on all the same.
     */
    <T> T readApart(ExceptionTranslator translator, Supplier<T> query) {
        return read(
                translator,
                () -> dialect.undoesTransactionOnError() && callers.mayBeCurrent()
                        ? readUndoneOnError(query)
                        : query.get());
    }

    @SuppressWarnings("NullAway") // the query returns a value
    private <T> T readUndoneOnError(Supplier<T> query) {
        return jdbc.execute((ConnectionCallback<T>) connection -> connection.getAutoCommit() // in no transaction at all
                ? query.get()
                : Transactions.<T>undoneOnError(same -> query.get()).doInConnection(connection));
    }

    @SuppressWarnings("NullAway") // the work returns a value
    private <T> T writeJoined(ConnectionCallback<T> work) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw ReadOnlyTransactionException.ofTransaction(
                    TransactionSynchronizationManager.getCurrentTransactionName());
        }
        // the statements themselves give PostgreSQL's limit back
        return jdbc.execute(dialect.undoesTransactionOnError() ? work : undoneOnError(limit.keeping(work)));
    }

    /** Runs the work in a transaction of its own, whatever transaction the caller is in. */
    <T> T writeInOwnTransaction(ConnectionCallback<T> work) {
        return writeInOwnTransaction(Deadline.of(lockTimeout), work);
    }

    /**
     * As {@link #writeInOwnTransaction(ConnectionCallback)}, for who waits so long for the turn of one writer at a
     * time.
     */
    @SuppressWarnings("NullAway") // the work returns a value
    <T> T writeInOwnTransaction(Deadline deadline, ConnectionCallback<T> work) {
        turn.take(deadline);
        try {
            // PostgreSQL's limits end with the transaction
            ConnectionCallback<T> kept = dialect == Dialect.SQLITE ? limit.keeping(work) : work;
            return callers.outsideOfEnded(() -> own.execute(status -> jdbc.execute(kept)));
        } finally {
            turn.end();
        }
    }

    /** Runs the action when the caller's transaction has committed, or at once if there is none. */
    void onCommit(Runnable action) {
        JoinedTransaction joined = callers.current();
        if (joined != null) {
            joined.onCommit(action);
        } else {
            action.run();
        }
    }

    /** Runs the action if the caller's transaction, in which there was a write, does not commit. */
    void onRollback(Runnable action) {
        JoinedTransaction joined = callers.current();
        if (joined != null) {
            joined.onRollback(action);
        }
    }

    /**
     * Runs work in the caller's transaction, which fails at its commit if the work fails after it has written
     * something.
     */
    <T> T writeAllOrFail(Supplier<T> work) {
        JoinedTransaction joined = callers.current();
        int before = joined == null ? 0 : joined.written();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            if (joined != null && joined.written() > before) {
                joined.setIncomplete(e);
            }
            throw e;
        }
    }

    /**
     * Remembers events of a writer that the caller's transaction has not committed, and tells the writer when it has.
     */
    void await(List<StoredEvent> events, JoinedWriter writer) {
        JoinedTransaction joined = callers.current();
        if (joined != null) {
            joined.await(events, writer);
        }
    }

    /** Tells whether one of the events is written in the caller's transaction, which has not ended. */
    boolean awaits(List<StoredEvent> events) {
        JoinedTransaction joined = callers.known();
        return joined != null && joined.awaits(events);
    }

    /** Tells whether the caller is in a transaction on this DataSource that has not ended. */
    boolean joins() {
        return callers.current() != null;
    }

    /** As {@link #joins}, or whether the caller may be in one where that cannot be told. */
    boolean mayJoin() {
        return callers.mayBeCurrent();
    }

    private static <T> ConnectionCallback<T> undoneOnError(ConnectionCallback<T> work) {
        return connection -> {
            Savepoint savepoint = connection.setSavepoint();
            try {
                T result = work.doInConnection(connection);
                connection.releaseSavepoint(savepoint);
                return result;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, savepoint, e);
                throw e;
            }
        };
    }

    private static void rollback(Connection connection, Savepoint savepoint, Exception reason) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Refuses further writes, and returns when those that have begun are done, or have had that time. */
    void close(Deadline deadline) {
        gate.close(deadline);
    }
}
