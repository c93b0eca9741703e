package dev.eventsourcing.boot.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks at several things side by side, each on a thread of its own: what does not answer, as its database is away, holds up
 * no look at another database. A look that goes on is not begun a second time, so that there are no more threads than
 * things to look at, and none while nobody asks.
 *
 * <p>Safe for use by several threads.
 */
public final class Looks<K, V> implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Map<K, CompletableFuture<V>> underWay = new HashMap<>();

    public Looks(String threadName) {
        this.threads =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, threadName);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Begins a look, unless one at the same is under way, and returns the one that is. */
    public synchronized CompletableFuture<V> begin(K key, Supplier<V> look) {
        CompletableFuture<V> before = underWay.get(key);
        if (before != null && !before.isDone()) {
            return before;
        }
        try {
            CompletableFuture<V> begun = CompletableFuture.supplyAsync(look, threads);
            underWay.put(key, begun);
            var unused = begun.whenComplete((value, failure) -> forget(key, begun));
            return begun;
        } catch (RejectedExecutionException e) { // closed
            return CompletableFuture.failedFuture(e);
        }
    }

    public synchronized boolean isUnderWay(K key) {
        CompletableFuture<V> look = underWay.get(key);
        return look != null && !look.isDone(); // who waits for it can be here before it is forgotten
    }

    private synchronized void forget(K key, CompletableFuture<V> done) {
        underWay.remove(key, done);
    }

    /**
     * Waits for a look.
     *
     * @param deadline as of {@link System#nanoTime()}
     * @param failed what is returned if the look has failed, or in time it has not ended
     */
    public static <V> V await(CompletableFuture<V> look, long deadline, Function<Throwable, V> failed) {
        try {
            return look.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            return failed.apply(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            return failed.apply(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed.apply(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
