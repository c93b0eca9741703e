package dev.eventsourcing.boot.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says when something that goes on is to be said again: at once, and then at ever longer intervals. Safe for use by several
 * threads.
 */
public final class LogThrottle {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final LongSupplier nanoTime;
    private Duration pause = Duration.ZERO;
    private long last;

    /** @param nanoTime as {@link System#nanoTime} */
    public LogThrottle(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Tells whether it is to be said, and counts it as said then. */
    public synchronized boolean tryAcquire() {
        long now = nanoTime.getAsLong();
        Duration since = Duration.ofNanos(now - last);
        if (!pause.isZero() && since.compareTo(pause) < 0) {
            return false;
        }
        boolean lasts = !pause.isZero() && since.compareTo(pause.multipliedBy(2)) < 0;
        Duration longer = lasts ? pause.multipliedBy(2) : FIRST_PAUSE;
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        last = now;
        return true;
    }
}
