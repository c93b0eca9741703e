package dev.eventsourcing.processing;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;

/**
 * What is done with the events of a log: a process application's policy, or a projection's handlers.
 *
 * <p>Used by one thread at a time for each partition of a log.
 */
public interface Processing {

    /** Returns the processor's name: lower case letters, digits and underscores, starting with a letter. */
    String name();

    /** Returns where its positions are kept, in one transaction with what comes of an event. */
    TrackingRecorder recorder();

    /** Tells whether it looks at events of this type; others are passed over without being read. */
    boolean accepts(Class<?> eventType);

    /** Tells whether there is no type that it would accept besides those that are registered with the log's mapper. */
    boolean acceptsRegisteredTypesOnly();

    /** Is called before the first event of each transaction; the one before may have been rolled back. */
    default void beginBatch() {}

    /** Is called after the last event of each transaction, within it. */
    default void endBatch() {}

    /**
     * Processes an event, within a claim. Those that upcasters made of one event come one after the other, with the same
     * place in the log.
     *
     * @param tracking the event's place in the log
     * @param store whether the place is to be stored, in one with what comes of the event; otherwise that is done for
     *     several events at a time
     * @throws RuntimeException what went wrong: the transaction is rolled back
     */
    void process(DomainEvent event, Tracking tracking, boolean store);

    /**
     * Removes what was made of events before, in the caller's transaction, so that it can be made anew.
     *
     * @throws UnsupportedOperationException if it cannot be removed, such as events
     */
    default void clear() {
        throw new UnsupportedOperationException("The processor \"" + name()
                + "\" cannot begin anew by itself: what it has made is not a read model that can be emptied");
    }
}
