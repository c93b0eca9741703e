package dev.eventsourcing.boot.autoconfigure;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;

/**
 * Runs checks side by side, so that a database that does not answer holds up a request once and not once for each component,
 * and not for longer than a timeout. A check that goes on for longer is not begun a second time.
 *
 * <p>Has threads only while there is something to check. Safe for use by several threads.
 */
final class HealthChecks implements AutoCloseable {

    /** For so long an answer is given again: one request asks for each component. */
    private static final Duration FRESH = Duration.ofMillis(500);

    private static final int THREADS = 8;

    private final Supplier<Map<String, Supplier<Health>>> checks;
    private final Duration timeout;
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "eventsourcing-health");
                thread.setDaemon(true);
                return thread;
            });
    private @Nullable Round latest;

    /** @param checks gives what there is to check at present, by name */
    HealthChecks(Supplier<Map<String, Supplier<Health>>> checks, Duration timeout) {
        this.checks = checks;
        this.timeout = timeout;
        executor.allowCoreThreadTimeOut(true);
    }

    /** Returns the health of something, unknown if there is nothing of that name. */
    Health of(String name) {
        Round round = round();
        CompletableFuture<Health> result = round.results.get(name);
        if (result == null) {
            return Health.unknown().build();
        }
        try {
            return result.get(Math.max(0, round.deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return down("It has not answered within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            return Health.down(e).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down("The look at it was interrupted");
        }
    }

    private static Health down(String error) {
        return Health.down().withDetail("error", error).build();
    }

    private synchronized Round round() {
        Round before = latest;
        if (before != null && before.isFresh()) {
            return before;
        }
        Map<String, CompletableFuture<Health>> results = new HashMap<>();
        checks.get().forEach((name, check) -> {
            CompletableFuture<Health> running = before == null ? null : before.results.get(name);
            results.put(
                    name,
                    running != null && !running.isDone() ? running : CompletableFuture.supplyAsync(check, executor));
        });
        Round round = new Round(results, System.nanoTime() + timeout.toNanos());
        latest = round;
        return round;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** What is checked at the same time. */
    private static final class Round {

        private final Map<String, CompletableFuture<Health>> results;
        private final long deadline;
        private volatile long done;

        Round(Map<String, CompletableFuture<Health>> results, long deadline) {
            this.results = results;
            this.deadline = deadline;
            this.done = deadline;
            var unused = CompletableFuture.allOf(results.values().toArray(CompletableFuture<?>[]::new))
                    .whenComplete((all, failure) -> done = System.nanoTime());
        }

        /** Tells whether it is under way, or was until a short time ago. */
        boolean isFresh() {
            long end = done - deadline < 0 ? done : deadline;
            return System.nanoTime() - end < FRESH.toNanos();
        }
    }
}
