package dev.eventsourcing.test.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs tasks, each on a thread of its own. */
final class Threads {

    private static final long PATIENCE_SECONDS = 120;

    /**
     * How a task ended.
     *
     * @param value what it returned, null if it threw
     * @param thrown what it threw, null if it returned
     */
    record Outcome<T>(@Nullable T value, @Nullable Throwable thrown) {}

    private Threads() {}

    /** Runs a task on a thread of its own, as the common pool may have a single one, and tasks here wait. */
    static CompletableFuture<Void> run(Runnable task) {
        return CompletableFuture.runAsync(task, Threads::start);
    }

    /** As {@link #run}, with what the task returns. */
    static <T extends @Nullable Object> CompletableFuture<T> supply(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Threads::start);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "contract");
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts all the tasks at the same moment and returns how each ended, in their order. */
    static <T> List<Outcome<T>> outcomes(List<? extends Callable<T>> tasks) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(executor.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) throws Exception {
        try {
            return new Outcome<>(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        }
    }
}
