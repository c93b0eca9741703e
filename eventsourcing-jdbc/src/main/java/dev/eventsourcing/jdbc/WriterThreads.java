package dev.eventsourcing.jdbc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Platform threads that write for others: there is none before one is needed, and none ten seconds after that. Safe for
 * use by several threads.
 */
final class WriterThreads implements AutoCloseable {

    private static final @Nullable MethodHandle IS_VIRTUAL = isVirtualMethod();

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), WriterThreads::newThread);

    private final Predicate<Thread> virtual;

    WriterThreads() {
        this(WriterThreads::isVirtual);
    }

    /** @param virtual which threads are virtual */
    WriterThreads(Predicate<Thread> virtual) {
        this.virtual = virtual;
    }

    /** Makes one that has nothing of the thread that happens to ask for it. */
    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, "eventsourcing-writer", 0, false);
        thread.setContextClassLoader(WriterThreads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }

    private static @Nullable MethodHandle isVirtualMethod() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (ReflectiveOperationException e) {
            return null; // there are none before Java 21
        }
    }

    /** Tells whether the calling thread should not write for others. */
    boolean areNeeded() {
        return virtual.test(Thread.currentThread());
    }

    private static boolean isVirtual(Thread thread) {
        try {
            return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a task on a thread; returns false, and does not run it, if there is none to be had. */
    boolean run(Runnable task) {
        try {
            threads.execute(task);
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError e) { // closed, or the process may have no more threads
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
