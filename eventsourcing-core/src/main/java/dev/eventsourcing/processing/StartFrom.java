package dev.eventsourcing.processing;

import java.time.Instant;

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
}
