package dev.eventsourcing.processing;

import java.time.Duration;

/**
 * How often a failing event is tried, and when.
 *
 * @param maxAttempts how often in one instance, 1 or more; one that is started again or goes on for another counts anew
 * @param initialDelay the pause after the first failure, above zero
 * @param multiplier what each further pause is longer by, 1 or more
 * @param maxDelay the longest pause
 */
public record Retry(int maxAttempts, Duration initialDelay, double multiplier, Duration maxDelay) {

    /** Five attempts within 1.5 s. */
    public static final Retry DEFAULT = new Retry(5, Duration.ofMillis(100), 2, Duration.ofSeconds(30));

    public Retry {
        Settings.require(maxAttempts >= 1, "retry.max-attempts must be at least 1: " + maxAttempts);
        Settings.require(Settings.isPositive(initialDelay), "retry.initial-delay must be above zero: " + initialDelay);
        Settings.require(multiplier >= 1, "retry.multiplier must be at least 1: " + multiplier);
        Settings.require(
                maxDelay.compareTo(initialDelay) >= 0,
                "retry.max-delay must not be below the initial delay: " + maxDelay);
    }

    /** Returns the pause after a number of failures in a row, which is 1 or more. */
    Duration delayAfter(int failures) {
        double nanos = initialDelay.toNanos() * Math.pow(multiplier, failures - 1.0);
        return Duration.ofNanos((long) Math.min(nanos, (double) maxDelay.toNanos()));
    }
}
