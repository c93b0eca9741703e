package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.Looks;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;

/**
 * Runs checks side by side, so that a database that does not answer holds up a request once and not once for each component,
 * not for longer than a timeout, and no check of another database. A check that goes on for longer is not begun a second
 * time.
 *
 * <p>Has threads only while there is something to check. Safe for use by several threads.
 */
final class HealthChecks implements AutoCloseable {

    /** For so long an answer is given again: one request asks for each component. */
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Supplier<Map<String, Supplier<Health>>> checks;
    private final Duration timeout;
    private final Looks<String, Health> looks = new Looks<>("eventsourcing-health");
    private @Nullable Round latest;

    /** @param checks gives what there is to check at present, by name */
    HealthChecks(Supplier<Map<String, Supplier<Health>>> checks, Duration timeout) {
        this.checks = checks;
        this.timeout = timeout;
    }

    /** Returns the health of something, unknown if there is nothing of that name. */
    Health of(String name) {
        Round round = round();
        CompletableFuture<Health> result = round.results.get(name);
        return result == null ? Health.unknown().build() : Looks.await(result, round.deadline, this::down);
    }

    private Health down(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return Health.down()
                    .withDetail("error", "It has not answered within " + timeout.toMillis() + " ms")
                    .build();
        }
        return Health.down(failure).build();
    }

    private synchronized Round round() {
        Round before = latest;
        if (before != null && before.isFresh()) {
            return before;
        }
        Map<String, CompletableFuture<Health>> results = new HashMap<>();
        checks.get().forEach((name, check) -> results.put(name, looks.begin(name, check)));
        Round round = new Round(results, System.nanoTime() + timeout.toNanos());
        latest = round;
        return round;
    }

    @Override
    public void close() {
        looks.close();
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
