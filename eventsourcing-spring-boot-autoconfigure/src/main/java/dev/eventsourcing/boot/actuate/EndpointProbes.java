package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.Probe;
import dev.eventsourcing.boot.internal.Probes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Probes for the endpoint at applications and processors, each in its lane and not for longer than a timeout. Safe for use by
 * several threads.
 */
final class EndpointProbes implements AutoCloseable {

    private final Duration timeout;
    private final ProbeFailureLog failed;
    private final Probes<Key, Object> probes = new Probes<>();

    EndpointProbes(Duration timeout) {
        this.timeout = timeout;
        this.failed = new ProbeFailureLog("The endpoint eventsourcing", timeout);
    }

    /** What is looked at, and who sees it. */
    private record Key(Map<String, String> names, boolean payloads) {}

    /**
     * An application or a processor.
     *
     * @param names what it is told by if it cannot be looked at
     * @param payloads whether what is seen has payloads
     * @param lane runs the look, see {@link dev.eventsourcing.boot.internal.StoreExecutors}
     * @param probe asks its store
     */
    record Part(Map<String, String> names, boolean payloads, Executor lane, Supplier<Object> probe) {

        private Key key() {
            return new Key(names, payloads);
        }
    }

    /** What failed for the same reason at the same time. */
    private record Together(Throwable failure, List<Map<String, String>> names) {}

    /** Returns how each is, or for those that do not tell in time, their names and why. */
    List<Object> all(List<Part> parts) {
        long deadline = deadline();
        Map<Part, Probe<Object>> begun = new LinkedHashMap<>();
        parts.forEach(part -> begun.put(part, begin(part)));
        Map<String, Together> failures = new LinkedHashMap<>();
        List<Object> seen = new ArrayList<>();
        begun.forEach((part, probe) -> seen.add(probe.await(deadline, failure -> {
            failures.computeIfAbsent(failure.toString(), what -> new Together(failure, new ArrayList<>()))
                    .names()
                    .add(part.names());
            return unseen(part, failure);
        })));
        failures.values().forEach(together -> failed.log(together.names(), together.failure()));
        return seen;
    }

    private Probe<Object> begin(Part part) {
        return probes.begin(part.key(), part.lane(), part.probe());
    }

    private Map<String, String> unseen(Part part, Throwable failure) {
        Map<String, String> shown = new LinkedHashMap<>(part.names());
        shown.put("error", failed.shown(failure));
        return shown;
    }

    /**
     * Returns how one is.
     *
     * @throws StoreUnavailableException if it does not tell in time
     */
    Object one(Part part) {
        return begin(part).await(deadline(), failure -> {
            failed.log(List.of(part.names()), failure);
            throw new StoreUnavailableException(part.names() + " cannot be shown: " + failed.shown(failure), failure);
        });
    }

    private long deadline() {
        return System.nanoTime() + timeout.toNanos();
    }

    @Override
    public void close() {
        probes.close();
    }
}
