package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions that processors begin, which what their handlers write belongs to.
 *
 * <p>Safe for use by several threads.
 */
final class ProcessorTransactions {

    private final CallerTransactions callers;
    private final JdbcTemplate jdbc;
    private final WriterTurn turn;
    private final Gate writes;
    private final Duration lockTimeout;
    private final Supplier<@Nullable PlatformTransactionManager> manager;
    private final OwnTransactions own;

    /** A gate of their own, as their handlers may save beside the transaction that they are in. */
    private final Gate claims = new Gate();

    /**
     * @param turn of those who write
     * @param writes what those pass who write
     * @param manager gives what begins the transactions; null for one of this
     */
    ProcessorTransactions(
            CallerTransactions callers,
            JdbcTemplate jdbc,
            WriterTurn turn,
            Gate writes,
            Duration lockTimeout,
            Supplier<@Nullable PlatformTransactionManager> manager) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.turn = turn;
        this.writes = writes;
        this.lockTimeout = lockTimeout;
        this.manager = manager;
        this.own = new OwnTransactions(callers.dataSource());
        this.own.addListener(callers);
    }

    /**
     * Runs work in a new transaction that what the work writes belongs to, if the claim, its first statement, can be
     * had.
     *
     * @return empty if not
     */
    <T> Optional<T> claim(ConnectionCallback<Boolean> claim, Supplier<T> work) {
        return claims.pass(() -> begin(claim, work));
    }

    /** Runs work in a new transaction that what the work writes belongs to; empty if its turn does not come. */
    <T> Optional<T> inNew(Supplier<T> work) {
        return writes.pass(() -> begin(connection -> true, work));
    }

    private <T> Optional<T> begin(ConnectionCallback<Boolean> claim, Supplier<T> work) {
        if (!turn.tryTake(Deadline.of(lockTimeout))) {
            return Optional.empty();
        }
        try {
            return callers.outsideOfEnded(() -> process(claim, work));
        } finally {
            turn.end();
        }
    }

    private <T> Optional<T> process(ConnectionCallback<Boolean> claim, Supplier<T> work) {
        PlatformTransactionManager begins = manager();
        return Objects.requireNonNull(new TransactionTemplate(begins, OwnTransactions.REQUIRES_NEW).execute(status -> {
            requireSameDataSource(begins);
            if (Boolean.TRUE.equals(jdbc.execute(claim))) {
                return Optional.of(work.get());
            }
            status.setRollbackOnly();
            return Optional.<T>empty();
        }));
    }

    private PlatformTransactionManager manager() {
        PlatformTransactionManager given = manager.get();
        return given != null ? given : own;
    }

    /**
     * Begins a transaction, and rolls it back.
     *
     * @throws ForeignTransactionException if it is on another DataSource
     */
    void check() {
        PlatformTransactionManager begins = manager();
        new TransactionTemplate(begins, OwnTransactions.REQUIRES_NEW).executeWithoutResult(status -> {
            status.setRollbackOnly();
            requireSameDataSource(begins);
        });
    }

    private void requireSameDataSource(PlatformTransactionManager begins) {
        if (!TransactionSynchronizationManager.hasResource(callers.dataSource())) {
            throw new ForeignTransactionException(begins);
        }
    }

    /** Refuses further claims, and returns when those that are held have ended, or have had that time. */
    void drain(Deadline deadline) {
        claims.close(deadline);
    }
}
