package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer of this process through where the database does, in the order of arrival. Elsewhere it is everybody's
 * turn. Safe for use by several threads.
 */
final class WriterTurn {

    private final @Nullable Semaphore turn;
    private final Duration lockTimeout;

    /** @param lockTimeout how long is waited for others, for the message */
    WriterTurn(Dialect dialect, Duration lockTimeout) {
        this.turn = dialect == Dialect.SQLITE ? new Semaphore(1, true) : null;
        this.lockTimeout = lockTimeout;
    }

    /** @throws dev.eventsourcing.persistence.LockTimeoutException if the turn does not come in time */
    void take(Deadline deadline) {
        if (!tryTake(deadline)) {
            throw ExceptionTranslator.lockTimeout(lockTimeout, null, "");
        }
    }

    /** Returns whether the turn has come in time. */
    boolean tryTake(Deadline deadline) {
        try {
            return turn == null || turn.tryAcquire(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedSaveException(e);
        }
    }

    void end() {
        if (turn != null) {
            turn.release();
        }
    }
}
