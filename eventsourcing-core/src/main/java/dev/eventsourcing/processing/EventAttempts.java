package dev.eventsourcing.processing;

import org.jspecify.annotations.Nullable;

/** The attempts at the event that has failed last. {@link RetryState} guards it. */
final class EventAttempts {

    private int count;
    private long notificationId;
    private long failedAt;
    private @Nullable Throwable failure;

    /**
     * Counts one; those at other events are forgotten.
     *
     * @param position the one that the processor was at, before the event
     */
    void failed(long position, long notificationId, Throwable failure) {
        count = this.notificationId == notificationId ? count + 1 : 1;
        this.notificationId = notificationId;
        this.failedAt = position;
        this.failure = failure;
    }

    /** Tells whether a position is one past the event. */
    boolean isPassedAt(long position) {
        return position >= notificationId;
    }

    /** Tells whether a position is one that was set back since. */
    boolean isSetBackAt(long position) {
        return position < failedAt;
    }

    void forget() {
        count = 0;
        notificationId = 0;
        failedAt = 0;
        failure = null;
    }

    int count() {
        return count;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
