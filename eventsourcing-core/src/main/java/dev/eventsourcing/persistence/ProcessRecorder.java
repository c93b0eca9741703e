package dev.eventsourcing.persistence;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how far other applications' logs were processed, in one transaction with the events that came of it.
 */
public interface ProcessRecorder extends ApplicationRecorder {

    /**
     * Stores all the events and the tracking, or nothing. The events may be none.
     *
     * @throws ConcurrencyException if an event's version exists already, or if the position in the followed log is not
     *     above the one reached: somebody processed that notification before
     * @throws PersistenceException if the store fails for another reason
     */
    List<Long> insertEvents(List<StoredEvent> events, Tracking tracking);

    /** Returns the position reached in an application's log, empty if nothing of it was processed yet. */
    OptionalLong maxTrackingId(String applicationName);

    /** Tells whether a notification of an application was processed; null asks for nothing and is always true. */
    default boolean hasTrackingId(String applicationName, @Nullable Long notificationId) {
        if (notificationId == null) {
            return true;
        }
        OptionalLong reached = maxTrackingId(applicationName);
        return reached.isPresent() && reached.getAsLong() >= notificationId;
    }
}
