package dev.eventsourcing.processing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What has failed in a row, and how long to wait. Safe for use by several threads.
 */
final class Failures {

    private final Retry retry;
    private @Nullable Throwable last;
    private int attempts;
    private int outages;

    Failures(Retry retry) {
        this.retry = retry;
    }

    /** The event in turn has failed; returns whether that was its last attempt. */
    synchronized boolean eventFailed(Throwable failure) {
        last = failure;
        attempts++;
        return attempts >= retry.maxAttempts();
    }

    /** The store or the log has failed, which says nothing of the event. */
    synchronized void storeFailed(Throwable failure) {
        last = failure;
        outages++;
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

    /** Returns the pause before the next attempt. */
    synchronized Duration delay() {
        return retry.delayAfter(Math.max(1, Math.max(attempts, outages)));
    }
}
