package dev.eventsourcing.processing;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has something done later. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface Scheduler {

    /**
     * Runs the task once after the delay, quick as it is.
     *
     * @throws java.util.concurrent.RejectedExecutionException if this is shut down
     */
    void schedule(Runnable task, Duration delay);

    /** Returns a scheduler that runs its tasks on an executor, which stays the caller's to shut down. */
    static Scheduler of(ScheduledExecutorService executor) {
        return (task, delay) -> {
            var unused = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        };
    }
}
