package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.ConcurrencyException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;

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
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    Claims(Transactions transactions, Failures failures, PositionWriter positions, JdbcSettings settings) {
        this.transactions = transactions;
        this.failures = failures;
        this.positions = positions;
        this.settings = settings;
    }

    /** A claim, used by its holder's thread. */
    private static final class Held {
        private long heardOf = System.nanoTime();
    }

    /** What is done in a transaction, and what it fails with: whoever ends that may report something else that fails then. */
    private static final class Work<T> implements Supplier<T> {

        private final Supplier<T> work;
        private boolean begun;
        private @Nullable Throwable failure;

        Work(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T get() {
            begun = true;
            try {
                return work.get();
            } catch (RuntimeException | Error e) {
                failure = e;
                throw e;
            }
        }
    }

    /** As {@link dev.eventsourcing.persistence.TrackingRecorder#claim}. */
    <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        if (held.putIfAbsent(applicationName, new Held()) != null) {
            return Optional.empty();
        }
        try {
            AtomicReference<PositionWriter.@Nullable Claim> claim = new AtomicReference<>();
            Optional<T> result = claimRow(applicationName, claim, work);
            return claim.get() == PositionWriter.Claim.NO_ROW && makesRow(applicationName)
                    ? claimRow(applicationName, claim, work)
                    : result;
        } finally {
            held.remove(applicationName);
        }
    }

    private <T> Optional<T> claimRow(
            String applicationName, AtomicReference<PositionWriter.@Nullable Claim> claim, Supplier<T> work) {
        return inNew(
                begun -> transactions.claim(
                        connection -> {
                            claim.set(positions.claim(connection, applicationName));
                            return claim.get() == PositionWriter.Claim.HELD;
                        },
                        begun),
                work);
    }

    /** A row that is made by the claim would have others wait for it. If somebody else is at it, that one has the claim. */
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
                ? transactions.writeWhole(work) // or whoever catches its failure would commit a part
                : inNew(transactions::inNew, work)
                        .orElseThrow(() -> Failures.lockTimeout(settings.lockTimeout(), null));
    }

    /** As {@link dev.eventsourcing.persistence.TrackingRecorder#keepClaim}: three times as often as the server wants it. */
    void keep(String applicationName) {
        Held claim = held.get(applicationName);
        long now = System.nanoTime();
        if (claim != null && now - claim.heardOf > settings.claimTimeout().toNanos() / 3) {
            transactions.writeOrFail(failures, connection -> {
                positions.keep(connection);
                return true;
            });
            claim.heardOf = now;
        }
    }

    private <T> Optional<T> inNew(Function<Supplier<T>, Optional<T>> begin, Supplier<T> supplier) {
        Work<T> work = new Work<>(supplier);
        try {
            return begin.apply(work);
        } catch (RuntimeException | Error e) {
            if (work.failure != null) {
                throw ofWork(work.failure);
            }
            if (!(e instanceof NestedRuntimeException ofSpring)) {
                throw e;
            }
            if (!work.begun && failures.isLockTimeout(ofSpring)) {
                return Optional.empty();
            }
            if (failures.hasGivenWay(ofSpring)) {
                throw givenWay(ofSpring);
            }
            throw failures.translatedAfterSending(List.of(), ofSpring); // of the commit
        }
    }

    private static ConcurrencyException givenWay(Exception failure) {
        return ConcurrencyException.ofTransaction(List.of(), Failures.reason(failure), failure);
    }

    private RuntimeException ofWork(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        RuntimeException unchecked = (RuntimeException) failure;
        if (IDLE_IN_TRANSACTION.equals(Failures.sqlState(unchecked))) {
            return new ClaimLostException(
                    "The claim was lost, because for "
                            + settings.claimTimeout().toMillis()
                            + " ms nothing was heard of its holder; nothing was stored. Let handlers do quick work in"
                            + " the database alone, or set a longer claim timeout, after which other instances take"
                            + " over",
                    failure);
        }
        if (failures.hasGivenWay(unchecked)) {
            return unchecked instanceof ConcurrencyException told ? told : givenWay(unchecked);
        }
        if (failures.isConnectionLoss(unchecked)) {
            return new ClaimLostException(
                    "A connection broke in the work of a claim; nothing was stored: " + Failures.reason(unchecked),
                    failure);
        }
        return unchecked;
    }
}
