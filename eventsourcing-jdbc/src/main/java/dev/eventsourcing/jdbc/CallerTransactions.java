package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.datasource.SimpleConnectionHandle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/**
 * The Spring transactions on a DataSource that others begin.
 *
 * <p>While the callbacks of a transaction run, after its end, Spring still says that it is active. So that nothing is
 * written in it any more, each one is watched: from its beginning if this listens to the transaction manager, or else
 * from the first save in it. The first save of all in a callback is refused then, because it may be in a transaction
 * that was begun there, or in the one that has ended.
 *
 * <p>Safe for use by several threads.
 */
final class CallerTransactions implements TransactionExecutionListener {

    private static final TransactionDefinition SUPPORTS =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_SUPPORTS);

    private static final Set<String> CALLBACKS = Set.of("invokeAfterCommit", "invokeAfterCompletion");
    private static final Set<String> BEFORE_COMMIT = Set.of("triggerBeforeCommit");

    /**
     * By the holder of the connection, of which each transaction has its own. For the stores of one DataSource
     * together: what a transaction has written in several of them ends as one, with their locks taken in one order.
     */
    private static final Map<ConnectionHolder, JoinedTransaction> WATCHED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final DataSource dataSource;

    /** Tells of the transactions that others began, and begins none. */
    private final PlatformTransactionManager looking;

    CallerTransactions(DataSource dataSource) {
        requireCallbacks(CALLBACKS);
        this.dataSource = target(dataSource);
        JdbcTransactionManager manager = new JdbcTransactionManager(this.dataSource);
        manager.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_NEVER);
        this.looking = manager;
    }

    /** Spring binds connections to the DataSource behind such a proxy. */
    private static DataSource target(DataSource dataSource) {
        return dataSource instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null
                ? proxy.getTargetDataSource()
                : dataSource;
    }

    /** Returns the one that their connections are bound to. */
    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution execution, @Nullable Throwable failure) {
        if (failure == null
                && execution instanceof DefaultTransactionStatus status
                && status.isNewTransaction()
                && status.getTransaction() instanceof JdbcTransactionObjectSupport transaction
                && transaction.hasConnectionHolder()
                && transaction.getConnectionHolder() == TransactionSynchronizationManager.getResource(dataSource)
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            watch(transaction.getConnectionHolder(), false);
        }
    }

    /**
     * Returns the transaction that the calling thread is in, null if it is in none that goes on.
     *
     * @throws PersistenceException if that cannot be told
     */
    @Nullable
    JoinedTransaction current() {
        ConnectionHolder holder = holder();
        if (holder == null) {
            return null;
        }
        JoinedTransaction known = WATCHED.get(holder);
        if (known != null && !known.hasEnded()) {
            return known;
        }
        if (!isInCallback()) {
            return watch(holder, isIn(BEFORE_COMMIT));
        }
        if (known == null) {
            throw new PersistenceException(
                    "A callback after a transaction saves events, and whether in a transaction of its own"
                            + " cannot be told;"
                            + " nothing was stored. Add JdbcInfrastructureFactory.transactionListener() to the"
                            + " transaction manager",
                    null);
        }
        return null;
    }

    /** Tells whether the calling thread is in a transaction that goes on, or may be, where that cannot be told. */
    boolean mayBeCurrent() {
        ConnectionHolder holder = holder();
        if (holder == null) {
            return false;
        }
        JoinedTransaction known = WATCHED.get(holder);
        return known == null || !known.hasEnded() || !isInCallback();
    }

    /** Returns the transaction that the calling thread is in and that events were saved in, or null. */
    @Nullable
    JoinedTransaction known() {
        ConnectionHolder holder = holder();
        JoinedTransaction known = holder == null ? null : WATCHED.get(holder);
        return known == null || known.hasEnded() ? null : known;
    }

    /**
     * Runs the work outside of a transaction that has ended and whose callbacks run. Its connection is bound until they
     * have, and sees, on SQLite, what was there when the first of them looked.
     */
    <T> T outsideOfEnded(Supplier<T> work) {
        if (!(TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder)) {
            return work.get();
        }
        JoinedTransaction known = WATCHED.get(holder);
        if (known == null || !known.hasEnded()) {
            return work.get();
        }
        SuspendedTransaction ended = SuspendedTransaction.suspend(dataSource);
        try {
            return work.get();
        } finally {
            ended.resume();
        }
    }

    /**
     * Begins to watch a transaction. Another store on the same DataSource may have begun to.
     *
     * @param committing whether others are being told that it commits
     */
    private JoinedTransaction watch(ConnectionHolder holder, boolean committing) {
        JoinedTransaction known = WATCHED.get(holder);
        if (known != null && !known.hasEnded()) {
            return known;
        }
        JoinedTransaction transaction = new JoinedTransaction(dataSource, committing);
        TransactionSynchronizationManager.registerSynchronization(transaction);
        TransactionSynchronizationManager.registerSynchronization(transaction.last());
        WATCHED.put(holder, transaction);
        return transaction;
    }

    /**
     * Returns what a transaction on this DataSource has bound. A bound connection alone is no transaction: a read
     * outside of one binds it too. JPA's transactions bind theirs with a handle of their own. After the end there is no
     * synchronization any more.
     */
    private @Nullable ConnectionHolder holder() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()
                || !(TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder)) {
            return null;
        }
        if (WATCHED.containsKey(holder) || !(holder.getConnectionHandle() instanceof SimpleConnectionHandle)) {
            return holder;
        }
        TransactionStatus status = looking.getTransaction(SUPPORTS);
        return status instanceof DefaultTransactionStatus found && found.hasTransaction() ? holder : null;
    }

    private static boolean isInCallback() {
        return isIn(CALLBACKS);
    }

    private static boolean isIn(Set<String> methods) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(
                        frame -> frame.getClassName().equals(TransactionSynchronizationUtils.class.getName())
                                && methods.contains(frame.getMethodName())));
    }

    /**
     * Looks whether callbacks are called by the methods that this knows.
     *
     * @throws IllegalStateException if this Spring does it otherwise: events would be saved in transactions that have
     *     ended
     */
    static void requireCallbacks(Set<String> methods) {
        boolean[] seen = new boolean[2];
        List<TransactionSynchronization> probe = List.of(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen[0] = isIn(methods);
            }

            @Override
            public void afterCompletion(int status) {
                seen[1] = isIn(methods);
            }
        });
        TransactionSynchronizationUtils.invokeAfterCommit(probe);
        TransactionSynchronizationUtils.invokeAfterCompletion(probe, TransactionSynchronization.STATUS_COMMITTED);
        if (!seen[0] || !seen[1]) {
            throw new IllegalStateException(
                    "This version of Spring calls the callbacks of transactions in a way that is"
                            + " not known, so that events could be saved in transactions that have ended. Use"
                            + " the version of"
                            + " Spring that this library was released with, or a later release of this library");
        }
    }
}
