package dev.eventsourcing.boot.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Probes at several things, each in its lane: what does not answer, as its database is away, holds up no look at another
 * database. A look that goes on, or waits for its turn, is not begun a second time: whoever asks meanwhile waits for the same
 * one, unless it hangs.
 *
 * <p>Safe for use by several threads.
 */
public final class Probes<K, V> implements AutoCloseable {

    private final Map<K, Probe<V>> underWay = new HashMap<>();
    private final Duration hangs;

    public Probes() {
        this(StoreExecutors.HANGS);
    }

    Probes(Duration hangs) {
        this.hangs = hangs;
    }

    /**
     * Begins a look, unless one at the same is under way, and returns the one that is.
     *
     * @param lane runs it, see {@link StoreExecutors}
     */
    public synchronized Probe<V> begin(K key, Executor lane, Supplier<V> probe) {
        Probe<V> before = underWay.get(key);
        if (before != null && isUnderWay(key)) {
            return before;
        }
        Probe<V> begun = new Probe<>(probe, lane);
        underWay.put(key, begun);
        var unused = begun.end().thenRun(() -> forget(key, begun));
        return begun;
    }

    public synchronized boolean isUnderWay(K key) {
        Probe<V> probe = underWay.get(key);
        return probe != null
                && !probe.isDone()
                && !probe.isOlderThan(hangs); // who waits for it can be here before it is forgotten
    }

    private synchronized void forget(K key, Probe<V> done) {
        underWay.remove(key, done);
    }

    /** Keeps nobody waiting any more. */
    @Override
    public void close() {
        Map<K, Probe<V>> left;
        synchronized (this) {
            left = Map.copyOf(underWay);
        }
        left.values().forEach(Probe::giveUp);
    }
}
