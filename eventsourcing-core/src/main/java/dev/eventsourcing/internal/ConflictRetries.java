package dev.eventsourcing.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How often who was second at something tries again, and after which pauses: they are of random length, so that those who met
 * do not meet again, and become longer. Used by one thread at a time.
 */
public final class ConflictRetries {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int DOUBLINGS = 5;

    private final int most;
    private int conflicts;

    /** @param most how often it is tried again, 0 or more */
    public ConflictRetries(int most) {
        this.most = most;
    }

    /** Counts a conflict; returns the pause before the next attempt, empty if there is none. */
    public Optional<Duration> next() {
        if (conflicts >= most) {
            return Optional.empty();
        }
        long longest = FIRST << Math.min(conflicts, DOUBLINGS);
        conflicts++;
        return Optional.of(Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest)));
    }

    /** Counts a conflict and waits; returns false if there is no next attempt, or if the thread was interrupted. */
    public boolean pause() {
        return next().map(ConflictRetries::sleep).orElse(false);
    }

    private static boolean sleep(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
