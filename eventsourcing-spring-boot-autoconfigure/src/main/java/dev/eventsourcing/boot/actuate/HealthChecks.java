package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.Probe;
import dev.eventsourcing.boot.internal.Probes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.boot.health.contributor.Health;

/**
 * Runs checks, each in its lane, so that a database that does not answer holds up a request once and not once for each
 * component, not for longer than a timeout, and no check of another database. A check that goes on for longer is not begun a
 * second time; requests that come at the same time share one. A native image keeps what is in the details.
 *
 * <p>Safe for use by several threads.
 */
@RegisterReflectionForBinding({ProcessorView.Lag.class, ProcessorView.PartitionView.class, ShownError.class})
final class HealthChecks implements AutoCloseable {

    /** For so long an answer is given again: one request asks for each component. */
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Supplier<Map<String, Check>> checks;
    private final Duration timeout;
    private final ProbeFailureLog failed;
    private final Probes<String, Health> probes = new Probes<>();
    private @Nullable Round latest;

    /**
     * What looks at something.
     *
     * @param lane runs it, see {@link dev.eventsourcing.boot.internal.StoreExecutors}
     */
    record Check(Executor lane, Supplier<Health> probe) {}

    /** @param checks gives what there is to check at present, by name */
    HealthChecks(Supplier<Map<String, Check>> checks, Duration timeout) {
        this.checks = checks;
        this.timeout = timeout;
        this.failed = new ProbeFailureLog("The health", timeout);
    }

    /** Returns the health of something, unknown if there is nothing of that name. */
    Health of(String name) {
        Round round = round();
        Probe<Health> result = round.results.get(name);
        return result == null ? Health.unknown().build() : result.await(round.deadline, failure -> down(name, failure));
    }

    private Health down(String name, Throwable failure) {
        failed.log(List.of(name), failure);
        return Health.down().withDetail("error", failed.shown(failure)).build();
    }

    private synchronized Round round() {
        Round before = latest;
        if (before != null && before.isFresh()) {
            return before;
        }
        Map<String, Probe<Health>> results = new HashMap<>();
        checks.get().forEach((name, check) -> results.put(name, probes.begin(name, check.lane(), check.probe())));
        Round round = new Round(results, System.nanoTime() + timeout.toNanos());
        latest = round;
        return round;
    }

    @Override
    public void close() {
        probes.close();
    }

    /** What is checked at the same time. */
    private static final class Round {

        private final Map<String, Probe<Health>> results;
        private final long deadline;
        private volatile long done;

        Round(Map<String, Probe<Health>> results, long deadline) {
            this.results = results;
            this.deadline = deadline;
            this.done = deadline;
            var unused = CompletableFuture.allOf(
                            results.values().stream().map(Probe::end).toArray(CompletableFuture<?>[]::new))
                    .whenComplete((all, failure) -> done = System.nanoTime());
        }

        /** Tells whether it is under way, or was until a short time ago. */
        boolean isFresh() {
            long end = done - deadline < 0 ? done : deadline;
            return System.nanoTime() - end < FRESH.toNanos();
        }
    }
}
