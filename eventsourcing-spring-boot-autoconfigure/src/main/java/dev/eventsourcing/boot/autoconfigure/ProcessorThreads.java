package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.Scheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.task.SimpleAsyncTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.boot.thread.Threading;
import org.springframework.core.env.Environment;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Where processors work, and what prompts them: threads as Boot makes them, virtual where that is so, and the context's
 * scheduler. The scheduler only hands work on, so that {@code @Scheduled} methods never wait for it.
 *
 * <p>Boot has no scheduler where nothing is {@code @Scheduled}. One is made then that is no bean: others would be given it,
 * and Boot's would back off.
 *
 * <p>Used by one thread at a time.
 */
final class ProcessorThreads {

    private final ObjectProvider<SimpleAsyncTaskExecutorBuilder> executors;
    private final ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers;
    private final ObjectProvider<TaskScheduler> contexts;
    private final Environment environment;
    private final List<KeptThreadsExecutor> made = new ArrayList<>();
    private @Nullable ThreadPoolTaskScheduler own;

    /** @param contexts the schedulers of the context */
    ProcessorThreads(
            ObjectProvider<SimpleAsyncTaskExecutorBuilder> executors,
            ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers,
            ObjectProvider<TaskScheduler> contexts,
            Environment environment) {
        this.environment = environment;
        this.executors = executors;
        this.schedulers = schedulers;
        this.contexts = contexts;
    }

    /** Returns what has a thread for each task at once, as long as that takes. */
    Executor executor(String processor) {
        KeptThreadsExecutor executor = executors
                .getIfAvailable(SimpleAsyncTaskExecutorBuilder::new)
                .threadNamePrefix(processor + "-")
                .concurrencyLimit(SimpleAsyncTaskExecutor.UNBOUNDED_CONCURRENCY) // who prompts must not wait
                .configure(new KeptThreadsExecutor());
        made.add(executor);
        return executor;
    }

    Scheduler timer() {
        TaskScheduler scheduler = scheduler();
        return (task, delay) -> {
            var unused = scheduler.schedule(task, scheduler.getClock().instant().plus(delay));
        };
    }

    private TaskScheduler scheduler() {
        TaskScheduler contexts = this.contexts.getIfUnique();
        if (contexts != null) {
            return contexts;
        }
        ThreadPoolTaskScheduler own = schedulers
                .getIfAvailable(ThreadPoolTaskSchedulerBuilder::new)
                .threadNamePrefix("eventsourcing-timer-")
                .poolSize(1)
                .build();
        own.setVirtualThreads(Threading.VIRTUAL.isActive(environment));
        own.initialize();
        this.own = own;
        return own;
    }

    /** Ends the threads that have no work, and that of the scheduler, if it is none of the context's. */
    void close() {
        made.forEach(KeptThreadsExecutor::close);
        made.clear();
        if (own != null) {
            own.shutdown();
            own = null;
        }
    }
}
