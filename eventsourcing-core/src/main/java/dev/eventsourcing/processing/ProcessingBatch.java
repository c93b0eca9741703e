package dev.eventsourcing.processing;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;

/**
 * The events of one transaction, as they are processed. What is collected over them is kept here, and ends with it: if the
 * transaction is rolled back, there is another one for the next attempt.
 *
 * <p>Used by one thread.
 */
public interface ProcessingBatch {

    /**
     * Processes an event. Those that upcasters made of one event come one after the other, with the same place in the log.
     *
     * @param tracking the event's place in the log
     * @param store whether the place is to be stored, in one with what comes of the event; otherwise that is done for
     *     several events at a time
     * @throws RuntimeException what went wrong: the transaction is rolled back
     */
    void process(DomainEvent event, Tracking tracking, boolean store);

    /**
     * Is called after the last event, within the transaction.
     *
     * @throws RuntimeException what went wrong: the transaction is rolled back
     */
    default void end() {}
}
