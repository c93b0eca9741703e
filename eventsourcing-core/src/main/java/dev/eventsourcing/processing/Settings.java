package dev.eventsourcing.processing;

import java.time.Duration;

/** Checks of settings, whose messages name the key. */
final class Settings {

    private Settings() {}

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
