package dev.eventsourcing.boot.autoconfigure;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * A thread for each task at once, as Boot makes them, that is kept a while for the next task: each commit prompts processors, and
 * a platform thread is dear. Virtual threads are not kept.
 *
 * <p>Safe for use by several threads.
 */
@SuppressWarnings("serial")
final class KeptThreadsExecutor extends SimpleAsyncTaskExecutor {

    private static final long KEPT_SECONDS = 60;

    private final transient ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::newThread);

    private boolean virtual;

    @Override
    public void setVirtualThreads(boolean virtual) {
        super.setVirtualThreads(virtual);
        this.virtual = virtual;
    }

    @Override
    protected void doExecute(Runnable task) {
        if (virtual) {
            super.doExecute(task);
        } else {
            threads.execute(task);
        }
    }

    /** Takes no more tasks, and waits for none: one of them may call this. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
