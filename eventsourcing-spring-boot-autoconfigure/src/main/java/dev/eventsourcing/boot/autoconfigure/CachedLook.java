package dev.eventsourcing.boot.autoconfigure;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a slow look has found for a few seconds. The look is taken on a thread of its own, which exists while there
 * is something to do: who asks waits for it a moment, and gets what was found before if it takes longer.
 *
 * <p>Safe for use by several threads.
 */
final class CachedLook<T> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration TOO_OLD = Duration.ofMinutes(1);

    private record Found<T>(T value, long at) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - at > age.toNanos();
        }
    }

    private final Supplier<T> look;
    private final Duration fresh;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ThreadPoolExecutor thread;
    private volatile @Nullable Found<T> found;

    /** @param fresh for how long what was found is as good as new */
    CachedLook(Supplier<T> look, Duration fresh) {
        this.look = look;
        this.fresh = fresh;
        this.thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread made = new Thread(work, "eventsourcing-metrics");
            made.setDaemon(true);
            return made;
        });
        this.thread.allowCoreThreadTimeOut(true);
    }

    /** Returns what was found last, null if nothing was, or too long ago. Throws nothing. */
    @Nullable
    T get() {
        Found<T> present = found;
        if ((present == null || present.isOlderThan(fresh)) && underWay.compareAndSet(false, true)) {
            look();
        }
        present = found;
        return present == null || present.isOlderThan(TOO_OLD) ? null : present.value();
    }

    private void look() {
        try {
            thread.submit(this::remember).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException | TimeoutException | ExecutionException e) {
            return; // closed; or what is known is given
        }
    }

    private void remember() {
        try {
            found = new Found<>(look.get(), System.nanoTime());
        } finally {
            underWay.set(false);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
