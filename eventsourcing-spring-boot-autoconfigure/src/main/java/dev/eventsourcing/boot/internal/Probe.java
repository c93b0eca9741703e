package dev.eventsourcing.boot.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A look at something, for all who wait for what it finds. Safe for use by several threads. */
public final class Probe<V> {

    private final CompletableFuture<V> result;
    private volatile @Nullable Long begun;

    Probe(Supplier<V> probe, Executor lane) {
        this.result = begin(probe, lane);
    }

    private CompletableFuture<V> begin(Supplier<V> probe, Executor lane) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        begun = System.nanoTime();
                        return probe.get();
                    },
                    lane);
        } catch (RejectedExecutionException e) { // closed
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Returns what ends with it, however it does. */
    public CompletableFuture<?> end() {
        return result.handle((value, failure) -> true);
    }

    boolean isDone() {
        return result.isDone();
    }

    /** Tells whether it has gone on for longer. */
    boolean isOlderThan(Duration age) {
        Long since = begun;
        return since != null && System.nanoTime() - since > age.toNanos();
    }

    void giveUp() {
        result.completeExceptionally(new RejectedExecutionException("Nobody looks any more"));
    }

    /**
     * Waits for it.
     *
     * @param deadline as of {@link System#nanoTime()}
     * @param failed what is returned if it has failed; if it has not ended in time, a {@link TimeoutException} says what
     *     has not answered
     */
    public V await(long deadline, Function<Throwable, V> failed) {
        try {
            return result.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            return failed.apply(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            return failed.apply(new TimeoutException(
                    begun != null
                            ? "It has not answered"
                            : "What is looked at before it in the same DataSource has not answered"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed.apply(e);
        }
    }
}
