package dev.eventsourcing.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says when something that goes on is to be logged again: at once, and then at ever longer intervals.
 *
 * <p>Safe for use by several threads.
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

    /** Counts it as logged if it is due; returns whether it is. */
    public synchronized boolean tryAcquire() {
        if (!isDue()) {
            return false;
        }
        long now = nanoTime.getAsLong();
        boolean lasts = !pause.isZero() && Duration.ofNanos(now - last).compareTo(pause.multipliedBy(2)) < 0;
        Duration longer = lasts ? pause.multipliedBy(2) : FIRST_PAUSE;
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        last = now;
        return true;
    }

    /** Tells whether it is due, for who has to find out first what to say. */
    public synchronized boolean isDue() {
        return pause.isZero() || Duration.ofNanos(nanoTime.getAsLong() - last).compareTo(pause) >= 0;
    }
}
