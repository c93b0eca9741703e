package dev.eventsourcing.processing;

import dev.eventsourcing.domain.DomainEvent;
import java.time.Duration;

/**
 * Is told what a processor does, for meters, and may process its events within something, for traces.
 *
 * <p>Called on the threads that process, so an implementation is quick, throws nothing of its own and is safe for use by
 * several threads.
 */
public interface ProcessorObserver {

    /** Observes nothing. */
    ProcessorObserver NONE = new ProcessorObserver() {};

    /** Processes an event by running the action once, and throws what it does. */
    default void process(DomainEvent event, Runnable action) {
        action.run();
    }

    /** A batch was processed in so long a time, with its commit. */
    default void processed(Duration took) {}

    /** A batch or an event failed, or the store did; it is tried again, if the settings say so. A conflict that passes is none. */
    default void failed() {}
}
