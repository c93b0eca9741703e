package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.boot.internal.Probe;
import dev.eventsourcing.boot.internal.Probes;
import dev.eventsourcing.boot.internal.StoreExecutors;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what slow looks have found for a few seconds. All that are due are taken at the same time, each in its lane: who
 * asks waits for them a moment, and gets what was found before if one takes longer. One that goes on is not waited for again.
 *
 * <p>Safe for use by several threads.
 */
final class CachedProbes implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(CachedProbes.class);

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration TOO_OLD = Duration.ofMinutes(1);

    private final Duration fresh;
    private final List<CachedProbe<?>> all = new CopyOnWriteArrayList<>();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Probes<CachedProbe<?>, Boolean> probes = new Probes<>();

    /** @param fresh for how long what was found is as good as new */
    CachedProbes(Duration fresh) {
        this.fresh = fresh;
    }

    /** @param lane gives what runs the look, see {@link StoreExecutors} */
    <T> CachedProbe<T> add(Supplier<Executor> lane, Supplier<T> probe) {
        CachedProbe<T> added = new CachedProbe<>(lane, probe);
        all.add(added);
        return added;
    }

    private void lookAtAll() {
        if (!underWay.compareAndSet(false, true)) {
            return; // what is known is given
        }
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            all.stream()
                    .filter(CachedProbe::isDue)
                    .map(this::begin)
                    .flatMap(Optional::stream)
                    .toList() // all have begun
                    .forEach(begun -> begun.await(deadline, failure -> false));
        } finally {
            underWay.set(false);
        }
    }

    /** Asks for the lane in any case: that is what frees one which somebody else's look hangs in. */
    private Optional<Probe<Boolean>> begin(CachedProbe<?> probe) {
        Executor lane = probe.lane.get();
        return probes.isUnderWay(probe) ? Optional.empty() : Optional.of(probes.begin(probe, lane, probe::take));
    }

    @Override
    public void close() {
        probes.close();
    }

    /** @param value null if the look has failed */
    private record Found<T>(@Nullable T value, long at) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - at > age.toNanos();
        }
    }

    /** One of the looks. */
    final class CachedProbe<T> {

        private final Supplier<Executor> lane;
        private final Supplier<T> probe;
        private volatile @Nullable Found<T> found;

        private CachedProbe(Supplier<Executor> lane, Supplier<T> probe) {
            this.lane = lane;
            this.probe = probe;
        }

        /** Returns what was found last, null if nothing was, or too long ago. Throws nothing. */
        @Nullable
        T get() {
            if (isDue()) {
                lookAtAll();
            }
            Found<T> present = found;
            return present == null || present.isOlderThan(TOO_OLD) ? null : present.value();
        }

        private boolean isDue() {
            Found<T> present = found;
            return present == null || present.isOlderThan(fresh);
        }

        private boolean take() {
            try {
                found = new Found<>(probe.get(), System.nanoTime());
                return true;
            } catch (RuntimeException e) {
                logger.debug("A meter has no value", e);
                found = new Found<>(null, System.nanoTime());
                return false;
            }
        }
    }
}
