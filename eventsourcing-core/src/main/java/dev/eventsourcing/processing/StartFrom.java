package dev.eventsourcing.processing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/** Where a processor begins in a log of which it has processed nothing yet. */
public sealed interface StartFrom {

    /** With the first event. */
    record Beginning() implements StartFrom {}

    /** With what comes after the processor's first look. */
    record End() implements StartFrom {}

    /**
     * After a notification.
     *
     * @param notificationId 0 or more
     */
    record After(long notificationId) implements StartFrom {

        public After {
            Settings.require(notificationId >= 0, "start-from must not be negative: " + notificationId);
        }
    }

    /** With the first event that has happened at that time or later, if the times of events ascend as their places do. */
    record At(Instant time) implements StartFrom {}

    /**
     * Returns what a setting means: {@code beginning}, {@code end}, the id of the first notification to process, or the time
     * of the first event, such as {@code 2026-01-31T12:00:00Z}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static StartFrom of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals("beginning")) {
            return new Beginning();
        }
        if (word.equals("end")) {
            return new End();
        }
        try {
            return word.matches("[0-9]+") ? new After(Long.parseLong(word) - 1) : new At(Instant.parse(text.strip()));
        } catch (DateTimeException | IllegalArgumentException e) { // says less, and would be shown as the root of it
            throw new IllegalArgumentException(
                    "start-from must be beginning, end, a notification id from 1 on, or a time such as"
                            + " 2026-01-31T12:00:00Z: " + text);
        }
    }
}
