package dev.eventsourcing.jdbc;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets another writer write on a platform thread if the calling one is virtual: an interrupt of a virtual thread closes the
 * socket that it reads from, and with that one caller's interrupt would leave the outcome of all the others' saves unknown.
 *
 * <p>Safe for use by several threads if the other is.
 */
final class OnPlatformThread implements BatchWriter {

    private static final @Nullable Method IS_VIRTUAL = isVirtualMethod();

    private final BatchWriter writer;

    /** Has no thread where nobody writes on virtual ones. */
    private final Executor threads =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "eventsourcing-writer");
                thread.setDaemon(true);
                return thread;
            });

    OnPlatformThread(BatchWriter writer) {
        this.writer = writer;
    }

    private static @Nullable Method isVirtualMethod() {
        try {
            return Thread.class.getMethod("isVirtual");
        } catch (NoSuchMethodException e) {
            return null; // there are none before Java 21
        }
    }

    private static boolean isVirtual(Thread thread) {
        try {
            return IS_VIRTUAL != null && Boolean.TRUE.equals(IS_VIRTUAL.invoke(thread));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(Batch batch) {
        if (isVirtual(Thread.currentThread())) {
            writeElsewhere(batch);
        } else {
            writer.write(batch);
        }
    }

    private void writeElsewhere(Batch batch) {
        FutureTask<Boolean> written = new FutureTask<>(() -> writer.write(batch), true);
        threads.execute(written);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    written.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true; // meant for one of the saves at the most
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }
}
