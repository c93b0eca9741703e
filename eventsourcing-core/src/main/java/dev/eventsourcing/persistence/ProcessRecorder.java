package dev.eventsourcing.persistence;

import java.util.List;

/**
 * Keeps how far other applications' logs were processed, in one transaction with the events that came of it.
 */
public interface ProcessRecorder extends ApplicationRecorder, TrackingRecorder {

    /**
     * Stores all the events and the tracking, or nothing. The events may be none.
     *
     * @throws ConcurrencyException if an event's version exists already, or if the position in the followed log is not
     *     above the one reached: somebody processed that notification before
     * @throws PersistenceException if the store fails for another reason
     */
    List<Long> insertEvents(List<StoredEvent> events, Tracking tracking);

    @Override
    default void insertTracking(Tracking tracking) {
        insertEvents(List.of(), tracking);
    }
}
