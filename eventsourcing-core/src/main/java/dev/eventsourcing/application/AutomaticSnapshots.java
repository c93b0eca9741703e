package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes snapshots on a thread of its own, which exists while there is something to do. What fails is logged and harms nobody:
 * the events are replayed instead. If more is asked for than can be done, the rest is left undone.
 *
 * <p>Safe for use by several threads.
 */
final class AutomaticSnapshots implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(AutomaticSnapshots.class);
    private static final int WAITING = 1_000;
    private static final long PATIENCE = 10;

    /** Takes one snapshot. */
    @FunctionalInterface
    interface Taker {
        void take(Class<? extends Aggregate> type, OriginatorId id, long version);
    }

    private record Wanted(OriginatorId id, long version) {}

    private final Taker taker;
    private final ApplicationObserver observer;
    private final ThreadPoolExecutor thread;
    private final Set<Wanted> wanted = ConcurrentHashMap.newKeySet();
    private final Set<String> warnings = ConcurrentHashMap.newKeySet();

    AutomaticSnapshots(String application, Taker taker, ApplicationObserver observer) {
        this.taker = taker;
        this.observer = observer;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                PATIENCE,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                work -> {
                    Thread made = new Thread(work, application + "-snapshots");
                    made.setDaemon(true);
                    return made;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        this.thread.allowCoreThreadTimeOut(true);
    }

    /** Has a snapshot taken soon, unless it is about to be. */
    void request(Class<? extends Aggregate> type, OriginatorId id, long version) {
        Wanted one = new Wanted(id, version);
        if (thread.getQueue().remainingCapacity() > 0 && wanted.add(one)) {
            thread.execute(() -> {
                wanted.remove(one);
                take(type, one);
            });
        }
    }

    private void take(Class<? extends Aggregate> type, Wanted one) {
        try {
            taker.take(type, one.id(), one.version());
        } catch (RuntimeException e) {
            observer.snapshotFailed();
            if (warnings.add(type.getName() + e.getClass().getName())) {
                logger.warn(
                        "The snapshot of {} {}, version {}, could not be taken, its events are replayed instead; the next such"
                                + " failures are not logged",
                        type.getSimpleName(),
                        one.id(),
                        one.version(),
                        e);
            }
        }
    }

    /** Ends what has begun, and leaves the rest. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                logger.warn("A snapshot is still being taken after {} s", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
