package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.Timer;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * What processors work on: the application's scheduler says when, if it has one, and threads for them alone do the work, so
 * that no scheduled method waits for it. Idle threads end after a minute.
 *
 * <p>Used by the one thread that starts and stops the context.
 */
final class ProcessorThreads {

    private static final String PREFIX = "eventsourcing-processor-";

    private final boolean virtual;
    private final @Nullable TaskScheduler scheduler;
    private @Nullable ThreadPoolTaskExecutor pool;
    private @Nullable ThreadPoolTaskScheduler own;

    /** @param scheduler null for one of its own */
    ProcessorThreads(boolean virtual, @Nullable TaskScheduler scheduler) {
        this.virtual = virtual;
        this.scheduler = scheduler;
    }

    /** Returns what does the work, until {@link #stop}. */
    Executor executor() {
        return virtual ? virtualThreads() : pool();
    }

    private static AsyncTaskExecutor virtualThreads() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(PREFIX);
        executor.setVirtualThreads(true);
        return executor;
    }

    private Executor pool() {
        ThreadPoolTaskExecutor started = new ThreadPoolTaskExecutor();
        started.setThreadNamePrefix(PREFIX);
        started.setDaemon(true);
        started.setCorePoolSize(0);
        started.setQueueCapacity(0); // as many threads as there are processors at work
        started.initialize();
        pool = started;
        return started;
    }

    /** Returns what says when, until {@link #stop}. */
    Timer timer() {
        TaskScheduler used = scheduler != null ? scheduler : scheduler();
        return (task, delay) -> {
            var unused = used.schedule(task, used.getClock().instant().plus(delay));
        };
    }

    private TaskScheduler scheduler() {
        ThreadPoolTaskScheduler started = new ThreadPoolTaskScheduler();
        started.setThreadNamePrefix("eventsourcing-timer-");
        started.setDaemon(true);
        started.initialize();
        own = started;
        return started;
    }

    /** Ends the threads that are its own. */
    void stop() {
        if (pool != null) {
            pool.shutdown();
        }
        if (own != null) {
            own.shutdown();
        }
    }
}
