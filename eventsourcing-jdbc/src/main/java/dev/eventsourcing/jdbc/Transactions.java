package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
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
    private final Duration lockTimeout;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;

    /** Lets one writer of this process through where the database does, in the order of arrival. */
    private final @Nullable Semaphore turn;

    Transactions(DataSource dataSource, Dialect dialect, Duration lockTimeout) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.lockTimeout = lockTimeout;
        this.jdbc = new JdbcTemplate(dataSource);
        this.own = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.turn = dialect == Dialect.SQLITE ? new Semaphore(1, true) : null;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Runs the work; if it fails, nothing of it stays. */
    @SuppressWarnings("NullAway") // the work returns a value
    <T> T write(ConnectionCallback<T> work) {
        if (joins()) {
            JoinedTransaction.of(dataSource);
            return jdbc.execute(dialect.undoesTransactionOnError() ? work : undoneOnError(work));
        }
        takeTurn();
        try {
            return own.execute(status -> jdbc.execute(work));
        } finally {
            if (turn != null) {
                turn.release();
            }
        }
    }

    /** Runs the action if the caller's transaction, in which there was a write, does not commit. */
    void onRollback(Runnable action) {
        if (joins()) {
            JoinedTransaction.of(dataSource).onRollback(action);
        }
    }

    /** A bound connection alone is not a transaction: a read outside of one may have bound it. */
    private boolean joins() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !(TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder)) {
            return false;
        }
        try {
            return !holder.getConnection().getAutoCommit();
        } catch (SQLException e) {
            throw new PersistenceException("The transaction's connection is broken: " + e.getMessage(), e);
        }
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

    private void takeTurn() {
        if (turn == null) {
            return;
        }
        try {
            if (!turn.tryAcquire(lockTimeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Failures.lockTimeout(lockTimeout, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException("Interrupted while waiting for other writers; nothing was stored", e);
        }
    }
}
