package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.SimpleConnectionHandle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where writes happen: in the caller's Spring transaction on the same DataSource, if there is one, or else in a
 * transaction of their own.
 *
 * <p>Safe for use by several threads; one for each DataSource.
 */
final class Transactions {

    private static final TransactionDefinition SUPPORTS =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_SUPPORTS);

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Duration lockTimeout;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;

    /** Tells of the transactions that others began, and begins none. */
    private final PlatformTransactionManager looking;

    /** Lets one writer of this process through where the database does, in the order of arrival. */
    private final @Nullable Semaphore turn;

    Transactions(DataSource dataSource, Dialect dialect, Duration lockTimeout) {
        this.dataSource = target(dataSource);
        this.dialect = dialect;
        this.lockTimeout = lockTimeout;
        this.jdbc = new JdbcTemplate(this.dataSource);
        this.own = new TransactionTemplate(new OwnTransactions(this.dataSource));
        JdbcTransactionManager manager = new JdbcTransactionManager(this.dataSource);
        manager.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_NEVER);
        this.looking = manager;
        this.turn = dialect == Dialect.SQLITE ? new Semaphore(1, true) : null;
    }

    Dialect dialect() {
        return dialect;
    }

    DataSource dataSource() {
        return dataSource;
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
        return writeAlone(work);
    }

    /** Runs the work in a transaction of its own, whatever transaction the caller is in. */
    @SuppressWarnings("NullAway") // the work returns a value
    <T> T writeAlone(ConnectionCallback<T> work) {
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

    /** Remembers events of a writer that the caller's transaction has not committed, and runs the action when it has. */
    void await(List<StoredEvent> events, CommitsUnderWay writer, Runnable committed) {
        JoinedTransaction.of(dataSource).await(events, writer, committed);
    }

    /** Tells whether one of the events is written in the caller's transaction, which has not ended. */
    boolean awaits(List<StoredEvent> events) {
        return joins() && JoinedTransaction.of(dataSource).awaits(events);
    }

    /**
     * Tells whether the caller is in a transaction on this DataSource. A bound connection alone is none: a read outside
     * of one binds it too. JPA's transactions bind theirs with a handle of their own.
     */
    boolean joins() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !(TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder)) {
            return false;
        }
        if (!(holder.getConnectionHandle() instanceof SimpleConnectionHandle)) {
            return true;
        }
        TransactionStatus status = looking.getTransaction(SUPPORTS);
        return status instanceof DefaultTransactionStatus found && found.hasTransaction();
    }

    /** Spring binds connections to the DataSource behind such a proxy. */
    private static DataSource target(DataSource dataSource) {
        return dataSource instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null
                ? proxy.getTargetDataSource()
                : dataSource;
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
