package dev.eventsourcing.application;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The pauses of a command between its attempts: of random length, so that those who met do not meet again. */
final class ConflictPause {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int DOUBLINGS = 5;

    private final int attempts;
    private int failed;

    /** @param attempts how many there are, 1 or more */
    ConflictPause(int attempts) {
        this.attempts = attempts;
    }

    /** Waits; returns false if that was the last attempt, or if the thread was interrupted. */
    boolean passes() {
        failed++;
        if (failed >= attempts) {
            return false;
        }
        long longest = FIRST << Math.min(failed - 1, DOUBLINGS);
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(longest));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
