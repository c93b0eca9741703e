package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes snapshots on a thread of its own, which exists while there is something to do. What fails is logged and harms nobody:
 * the events are replayed instead. Of an originator that waits already only the latest version is taken, and if too many wait,
 * others are left out until they are asked for again.
 *
 * <p>Safe for use by several threads.
 */
final class AutomaticSnapshots implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(AutomaticSnapshots.class);
    private static final int WAITING = 10_000;
    private static final long IDLE_SECONDS = 10;
    private static final long CLOSING_SECONDS = 1;

    /** Takes one snapshot. */
    @FunctionalInterface
    interface Taker {
        void take(Class<? extends Aggregate> type, OriginatorId id, long version);
    }

    private record Wanted(Class<? extends Aggregate> type, OriginatorId id, long version) {}

    private final Taker taker;
    private final ApplicationObserver observer;
    private final int most;
    private final ThreadPoolExecutor thread;
    private final Map<OriginatorId, Wanted> waiting = new LinkedHashMap<>();
    private final Set<String> warnings = ConcurrentHashMap.newKeySet();
    private boolean working;
    private boolean full;
    private boolean closed;

    AutomaticSnapshots(String application, Taker taker, ApplicationObserver observer) {
        this(application, taker, observer, WAITING);
    }

    /** @param most how many originators may wait */
    AutomaticSnapshots(String application, Taker taker, ApplicationObserver observer, int most) {
        this.taker = taker;
        this.observer = observer;
        this.most = most;
        this.thread =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread made = new Thread(work, application + "-snapshots");
                    made.setDaemon(true);
                    return made;
                });
        this.thread.allowCoreThreadTimeOut(true);
    }

    /** Has a snapshot taken soon. */
    synchronized void request(Class<? extends Aggregate> type, OriginatorId id, long version) {
        if (closed) {
            return;
        }
        @Nullable Wanted there = waiting.get(id);
        if (there == null && waiting.size() >= most) {
            if (!full) {
                logger.warn(
                        "More than {} aggregates wait for their snapshots, of others none are taken meanwhile", most);
            }
            full = true;
            return;
        }
        if (there == null || there.version() < version) {
            waiting.put(id, new Wanted(type, id, version));
        }
        if (!working) {
            working = true;
            thread.execute(this::work);
        }
    }

    private void work() {
        try {
            for (Wanted next = next(); next != null; next = next()) {
                take(next);
            }
        } finally {
            end();
        }
    }

    private synchronized @Nullable Wanted next() {
        @Nullable Wanted next = waiting.values().stream().findFirst().orElse(null);
        if (next != null) {
            waiting.remove(next.id());
        }
        return next;
    }

    private synchronized void end() {
        full = false;
        working = !waiting.isEmpty();
        if (working) {
            thread.execute(this::work);
        }
    }

    private void take(Wanted one) {
        try {
            taker.take(one.type(), one.id(), one.version());
        } catch (RuntimeException e) {
            if (isClosed()) {
                return; // what it works with is closed too
            }
            observer.snapshotFailed();
            if (warnings.add(one.type().getName() + e.getClass().getName())) {
                logger.warn(
                        "The snapshot of {} {}, version {}, could not be taken, its events are replayed instead; the next such"
                                + " failures are not logged",
                        one.type().getSimpleName(),
                        one.id(),
                        one.version(),
                        e);
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void forget() {
        closed = true;
        waiting.clear();
    }

    /** Leaves what waits, and what has begun after a moment. */
    @Override
    public void close() {
        forget();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                logger.debug("A snapshot is still being taken after {} s", CLOSING_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
