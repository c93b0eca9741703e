package dev.eventsourcing.processing;

import dev.eventsourcing.internal.ConflictRetries;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What has failed in a row, and how long to wait: attempts at an event, conflicts and lost claims at one, which are no
 * attempts, and outages of the store or the log. Safe for use by several threads.
 */
final class RetryState {

    /** So often another writer may be first at an event before that counts as an attempt. */
    static final int MOST_CONFLICTS = 50;

    private final Retry retry;
    private final EventAttempts attempts = new EventAttempts();
    private final StoreOutage outage = new StoreOutage();
    private ConflictRetries conflicts = new ConflictRetries(MOST_CONFLICTS);
    private long conflictAt;
    private long claimLostAt;
    private Duration delay;
    private Duration conflictPause = Duration.ZERO;

    RetryState(Retry retry) {
        this.retry = retry;
        this.delay = retry.delayAfter(1);
    }

    /**
     * An event has failed; returns whether that was its last attempt.
     *
     * @param position the one that the processor was at, before the event
     * @param notificationId the event, whose attempts are counted apart from those of others
     */
    synchronized boolean eventFailed(long position, long notificationId, Throwable failure) {
        outage.end(); // it could be read, and the store answers
        attempts.failed(position, notificationId, failure);
        delay = retry.delayAfter(attempts.count());
        return attempts.count() >= retry.maxAttempts();
    }

    /**
     * Another writer was first at what comes of an event. Returns whether to try again, which is no attempt: it is other work
     * that has come on, as of other partitions.
     */
    synchronized boolean recordConflict(long notificationId) {
        if (conflictAt != notificationId) {
            conflictAt = notificationId;
            conflicts = new ConflictRetries(MOST_CONFLICTS);
        }
        Optional<Duration> pause = conflicts.next();
        pause.ifPresent(next -> {
            delay = next;
            conflictPause = next;
        });
        return pause.isPresent();
    }

    /**
     * The claim was lost at an event: a process that stood still, and a network that broke, look like a handler that was slow.
     * Returns whether that has happened for the first time, so that it may not happen again.
     */
    synchronized boolean recordClaimLoss(long notificationId) {
        boolean first = claimLostAt != notificationId;
        claimLostAt = notificationId;
        return first;
    }

    /** The processor is at a position, whoever has brought it there: past the event that failed, or set back. */
    synchronized void at(long position) {
        if (attempts.isSetBackAt(position)) {
            attempts.forget();
        }
        passed(position);
    }

    /** Everything up to a position was dealt with, by whomever. */
    synchronized void passed(long position) {
        if (attempts.isPassedAt(position)) {
            attempts.forget();
        }
    }

    /** The store and the log work. */
    synchronized void storeWorks() {
        outage.end();
    }

    /** The store has answered, which says nothing of a log that could not be read. */
    synchronized void storeAnswered() {
        outage.storeAnswered();
    }

    /** The store or the log has failed, which says nothing of the event. */
    synchronized void storeFailed(Throwable failure) {
        outage.failed(failure);
        delay = retry.delayAfter(Math.max(attempts.count(), outage.count()));
    }

    /** Returns what the store or the log has failed with, null if they work. */
    @Nullable
    synchronized Throwable outage() {
        return outage.count() > 0 ? outage.failure() : null;
    }

    /** Throws the latest failure if it was none of an event. */
    synchronized void throwIfOfTheStore() {
        Throwable failure = outage();
        if (failure == null) {
            return;
        }
        outage.thrown();
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw (Error) failure;
    }

    synchronized void clear() {
        attempts.forget();
        outage.end();
        conflicts = new ConflictRetries(MOST_CONFLICTS);
        claimLostAt = 0;
    }

    synchronized boolean isClear() {
        return last() == null;
    }

    /** Returns how often the event has failed that is tried again. */
    synchronized int attempts() {
        return attempts.count();
    }

    /** Returns what has failed last, null if all is well. */
    @Nullable
    synchronized Throwable last() {
        return outage.failure() != null ? outage.failure() : attempts.failure();
    }

    /** Returns the pause after what has failed last. */
    synchronized Duration delay() {
        return delay;
    }

    /** Pauses on the calling thread if a conflict was the latest that nobody has paused for; an interrupt ends that. */
    void rest() {
        Duration pause;
        synchronized (this) {
            pause = conflictPause;
            conflictPause = Duration.ZERO;
        }
        LockSupport.parkNanos(this, pause.toNanos());
    }
}
