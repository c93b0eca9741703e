package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What has failed in a row, and how long to wait. Safe for use by several threads.
 */
final class Failures {

    /** So often another writer may be first at an event before that counts as an attempt. */
    private static final int MOST_CONFLICTS = 50;

    private static final long FIRST_CONFLICT_PAUSE = Duration.ofMillis(4).toNanos();
    private static final int DOUBLINGS = 5;

    private final Retry retry;
    private Duration delay;
    private Duration conflictPause = Duration.ZERO;
    private int conflicts;
    private long conflictAt;
    private @Nullable Throwable last;
    private int attempts;
    private long notificationId;
    private long failedAt;
    private int outages;
    private long lostAt;

    Failures(Retry retry) {
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
        if (this.notificationId != notificationId) {
            attempts = 0;
        }
        this.notificationId = notificationId;
        failedAt = position;
        last = failure;
        attempts++;
        delay = retry.delayAfter(attempts);
        return attempts >= retry.maxAttempts();
    }

    /**
     * Counts a conflict, if it is one: another writer was first at what comes of an event. Returns whether to try again, which
     * is no attempt: it is other work that has come on, as of other partitions. After a pause of random length, so that those
     * who met do not meet again.
     */
    synchronized boolean recordConflict(long notificationId, Throwable failure) {
        if (conflictAt != notificationId) {
            conflicts = 0;
        }
        conflictAt = notificationId;
        if (!(failure instanceof ConcurrencyException) || conflicts >= MOST_CONFLICTS) {
            return false;
        }
        long longest = FIRST_CONFLICT_PAUSE << Math.min(conflicts, DOUBLINGS);
        delay = Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest));
        conflictPause = delay;
        conflicts++;
        return true;
    }

    /**
     * Remembers that the claim was lost at an event, if it was: a process that stood still, and a network that broke, look like
     * a handler that was slow. Returns whether that has happened for the first time, so that it may not happen again.
     */
    synchronized boolean recordClaimLoss(long notificationId, Throwable failure) {
        if (!(failure instanceof ClaimLostException)) {
            return false;
        }
        boolean first = lostAt != notificationId;
        lostAt = notificationId;
        return first;
    }

    /** The processor is at a position, whoever has brought it there: past the event that failed, or set back. */
    synchronized void at(long position) {
        if (position < failedAt) {
            forgetEvent();
        }
        passed(position);
    }

    /** Everything up to a position was dealt with, by whomever. */
    synchronized void passed(long position) {
        if (position >= notificationId) {
            forgetEvent();
        }
    }

    private void forgetEvent() {
        if (attempts > 0) {
            attempts = 0;
            failedAt = 0;
            notificationId = 0;
            last = outages > 0 ? last : null;
        }
    }

    /** The store and the log work. */
    synchronized void storeWorks() {
        outages = 0;
        last = attempts > 0 ? last : null;
    }

    /** The store has answered, which says nothing of a log that could not be read. */
    synchronized void storeAnswered() {
        if (!(last instanceof LogReadException || last instanceof UnknownEventException)) {
            storeWorks();
        }
    }

    /** The store or the log has failed, which says nothing of the event. */
    synchronized void storeFailed(Throwable failure) {
        last = failure;
        outages++;
        delay = retry.delayAfter(Math.max(attempts, outages));
    }

    /** Returns what the store or the log has failed with, null if they work. */
    @Nullable
    synchronized Throwable outage() {
        return outages > 0 ? last : null;
    }

    /** Throws the latest failure if it was none of an event. */
    synchronized void throwIfOfTheStore() {
        Throwable failure = last;
        if (outages > 0 && failure != null) {
            outages = 0;
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw (Error) failure;
        }
    }

    synchronized void clear() {
        last = null;
        attempts = 0;
        failedAt = 0;
        notificationId = 0;
        lostAt = 0;
        conflicts = 0;
        outages = 0;
    }

    synchronized boolean isClear() {
        return last == null;
    }

    synchronized int attempts() {
        return attempts;
    }

    @Nullable
    synchronized Throwable last() {
        return last;
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

    /** Tells whether the event may have been processed, the store has not let it be, or others have used up the memory. */
    static boolean saysNothingOfTheEvent(Throwable failure) {
        return failure instanceof UnknownOutcomeException
                || failure instanceof LockTimeoutException
                || failure instanceof OutOfMemoryError;
    }
}
