package dev.eventsourcing.projection;

import dev.eventsourcing.persistence.PersistenceException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads something that may take long, on a thread of its own, while the caller makes itself heard. */
final class KeepAliveRead {

    private static final long LOOK_MILLIS = 20;

    private KeepAliveRead() {}

    /**
     * Returns what was read, or throws what was thrown.
     *
     * @param meanwhile is run on the calling thread again and again
     * @throws PersistenceException if the calling thread is interrupted
     */
    static <T> T of(Callable<T> read, Runnable meanwhile) {
        FutureTask<T> task = new FutureTask<>(read);
        Thread reader = new Thread(task, "eventsourcing-dry-run");
        reader.setDaemon(true);
        reader.start();
        try {
            while (true) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    meanwhile.run();
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new PersistenceException("The log could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException("Interrupted while reading the log", e);
        } finally {
            reader.interrupt();
        }
    }
}
