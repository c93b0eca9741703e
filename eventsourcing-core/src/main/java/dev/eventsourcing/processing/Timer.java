package dev.eventsourcing.processing;

import java.time.Duration;

/** Has something done later. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface Timer {

    /**
     * Runs the task once after the delay, quick as it is.
     *
     * @throws java.util.concurrent.RejectedExecutionException if this is shut down
     */
    void schedule(Runnable task, Duration delay);
}
