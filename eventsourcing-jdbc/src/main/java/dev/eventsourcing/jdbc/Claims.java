package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.transaction.TransactionSystemException;

/**
 * Runs work in a transaction that holds a claim. Safe for use by several threads.
 */
final class Claims {

    private static final String IDLE_IN_TRANSACTION = "25P03";

    private final Transactions transactions;
    private final Failures failures;
    private final PositionWriter positions;
    private final JdbcSettings settings;

    /** The logs that are claimed in this process, for whose claims nobody asks the database. */
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    Claims(Transactions transactions, Failures failures, PositionWriter positions, JdbcSettings settings) {
        this.transactions = transactions;
        this.failures = failures;
        this.positions = positions;
        this.settings = settings;
    }

    /** Carries what the work throws past those who would take it for the store's. */
    @SuppressWarnings("serial")
    private static final class WorkFailed extends EventSourcingException {

        private final transient RuntimeException failure;

        WorkFailed(RuntimeException failure) {
            super("The work failed", failure);
            this.failure = failure;
        }
    }

    /** As {@link dev.eventsourcing.persistence.TrackingRecorder#claim}. */
    <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        if (!held.add(applicationName)) {
            return Optional.empty();
        }
        try {
            Optional<T> result = claimRow(applicationName, work);
            return result.isEmpty() && makesRow(applicationName) ? claimRow(applicationName, work) : result;
        } finally {
            held.remove(applicationName);
        }
    }

    private <T> Optional<T> claimRow(String applicationName, Supplier<T> work) {
        return inNew(connection -> positions.claim(connection, applicationName), work);
    }

    /** A row that is made by the claim would have others wait for it. If somebody else is at it, he has the claim. */
    private boolean makesRow(String applicationName) {
        try {
            return positions
                    .rowOf(applicationName)
                    .map(transactions::writeAlone)
                    .orElse(false);
        } catch (NestedRuntimeException e) {
            if (failures.isLockTimeout(e)) {
                return false;
            }
            throw failures.translatedAfterSending(List.of(), e);
        }
    }

    /** As {@link dev.eventsourcing.persistence.ApplicationRecorder#inTransaction}. */
    <T> T inTransaction(Supplier<T> work) {
        return transactions.joins()
                ? work.get()
                : inNew(connection -> true, work).orElseThrow(() -> Failures.lockTimeout(settings.lockTimeout(), null));
    }

    private <T> Optional<T> inNew(ConnectionCallback<Boolean> claim, Supplier<T> work) {
        AtomicBoolean claimed = new AtomicBoolean();
        try {
            return transactions.claim(claim, () -> {
                claimed.set(true);
                return unmistakable(work);
            });
        } catch (WorkFailed e) {
            throw ofWork(e);
        } catch (TransactionSystemException e) { // the rollback failed too
            if (e.getApplicationException() instanceof WorkFailed failed) {
                throw ofWork(failed);
            }
            throw failures.translatedAfterSending(List.of(), e);
        } catch (NestedRuntimeException e) {
            if (!claimed.get() && failures.isLockTimeout(e)) {
                return Optional.empty();
            }
            throw failures.translatedAfterSending(List.of(), e); // of the commit
        }
    }

    private static <T> T unmistakable(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new WorkFailed(e);
        }
    }

    private RuntimeException ofWork(WorkFailed e) {
        return IDLE_IN_TRANSACTION.equals(Failures.sqlState(e.failure))
                ? new PersistenceException(
                        "The claim was lost, because for "
                                + settings.claimTimeout().toMillis()
                                + " ms nothing was heard of its holder; nothing was stored. Let handlers do quick work in the"
                                + " database alone, or set a longer claim timeout, after which other instances take over",
                        e.failure)
                : e.failure;
    }
}
