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
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Where processors work, and what prompts them: threads as Boot makes them, virtual where that is so, and a timer that only
 * hands work on.
 *
 * <p>The timer is none of the context's schedulers: the thread of Boot's is a {@code @Scheduled} method's for as long as that
 * takes, and no processor would take over meanwhile, or try again. It is no bean: others would be given it, and Boot's would
 * back off.
 *
 * <p>Used by one thread at a time.
 */
final class ProcessorThreads {

    private final ObjectProvider<SimpleAsyncTaskExecutorBuilder> executors;
    private final ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers;
    private final Environment environment;
    private final List<KeptThreadsExecutor> made = new ArrayList<>();
    private @Nullable ThreadPoolTaskScheduler timer;

    ProcessorThreads(
            ObjectProvider<SimpleAsyncTaskExecutorBuilder> executors,
            ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers,
            Environment environment) {
        this.environment = environment;
        this.executors = executors;
        this.schedulers = schedulers;
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
        ThreadPoolTaskScheduler scheduler = schedulers
                .getIfAvailable(ThreadPoolTaskSchedulerBuilder::new)
                .threadNamePrefix("eventsourcing-timer-")
                .poolSize(1)
                .awaitTermination(false) // what is left only hands work on
                .build();
        scheduler.setVirtualThreads(Threading.VIRTUAL.isActive(environment));
        scheduler.initialize();
        timer = scheduler;
        return (task, delay) -> {
            var unused = scheduler.schedule(task, scheduler.getClock().instant().plus(delay));
        };
    }

    /** Ends the threads that have no work, and that of the timer. */
    void close() {
        made.forEach(KeptThreadsExecutor::close);
        made.clear();
        if (timer != null) {
            timer.shutdown();
            timer = null;
        }
    }
}
