package dev.eventsourcing.persistence;

import java.time.Duration;

/**
 * Is told how saves of an application go, for meters.
 *
 * <p>Called on the threads that save, so an implementation is quick, does not throw and is safe for use by several
 * threads.
 */
public interface AppendObserver {

    /** Observes nothing. */
    AppendObserver NONE = new AppendObserver() {};

    /**
     * Saves were stored in one commit: of their own, or of a caller's transaction, as far as it had events of this application.
     *
     * @param saves how many, 1 or more
     * @param events how many events they had together
     * @param took from the first statement to the end of the commit; in a caller's transaction the commit alone, with the wait
     *     for other writers and whatever else of the caller's is written then
     */
    default void committed(int saves, int events, Duration took) {}

    /** A save has waited for so long until it began to be written: once, and not of one that was given up before. */
    default void waited(Duration time) {}

    /** A save failed with a {@link ConcurrencyException}. */
    default void conflicted() {}
}
