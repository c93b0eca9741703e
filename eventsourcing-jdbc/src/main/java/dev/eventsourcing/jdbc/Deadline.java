package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Until when somebody waits at the most, over all that there is to wait for.
 *
 * @param nanoTime when it is over, as {@link System#nanoTime} tells
 * @param timeout how long that was in the beginning
 */
record Deadline(long nanoTime, Duration timeout) {

    /** So much of the timeout, 2 %, is not worth another attempt. */
    private static final int REST = 50;

    private static final long TICK_NANOS = 2_000_000;

    static Deadline of(Duration timeout) {
        return new Deadline(System.nanoTime() + timeout.toNanos(), timeout);
    }

    private long left() {
        return nanoTime - System.nanoTime();
    }

    /** Returns what is left until then in milliseconds, 1 at the least: 0 is no limit for PostgreSQL. */
    long leftMillis() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(left()));
    }

    boolean isOver() {
        return left() <= Math.max(timeout.toNanos() / REST, TICK_NANOS);
    }
}
