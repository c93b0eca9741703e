package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.SerializationException;
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
 * others are left out until they are asked for again. What waits at the end is taken as far as a second is enough.
 *
 * <p>Safe for use by several threads.
 */
final class AutomaticSnapshots implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(AutomaticSnapshots.class);
    private static final int WAITING = 10_000;
    private static final long IDLE_SECONDS = 10;
    private static final long CLOSING_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Takes one snapshot. */
    @FunctionalInterface
    interface Taker {
        void take(Class<? extends Aggregate> type, OriginatorId id, long version);
    }

    private enum State {
        OPEN,
        /** Takes what waits, and nothing more. */
        CLOSING,
        OVER
    }

    private record Wanted(Class<? extends Aggregate> type, OriginatorId id, long version) {}

    private final Taker taker;
    private final ApplicationObserver observer;
    private final int most;
    private final ThreadPoolExecutor thread;
    private final Map<OriginatorId, Wanted> waiting = new LinkedHashMap<>();
    private final Set<String> warnings = ConcurrentHashMap.newKeySet();
    private final Set<Class<?>> refused = ConcurrentHashMap.newKeySet();
    private State state = State.OPEN;
    private boolean working;
    private boolean warnedThatFull;

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

    /** Has a snapshot taken after a load that was slow, which the next one is too if there can be none of the class. */
    void requestAfterLoad(Class<? extends Aggregate> type, OriginatorId id, long version) {
        if (!refused.contains(type)) {
            request(type, id, version);
        }
    }

    /** Has a snapshot taken soon. */
    synchronized void request(Class<? extends Aggregate> type, OriginatorId id, long version) {
        if (state != State.OPEN) {
            return;
        }
        @Nullable Wanted there = waiting.get(id);
        if (there == null && waiting.size() >= most) {
            if (!warnedThatFull) {
                logger.warn(
                        "More than {} aggregates wait for their snapshots, of others none are taken meanwhile", most);
            }
            warnedThatFull = true;
            return;
        }
        if (there == null || there.version() < version) {
            waiting.put(id, new Wanted(type, id, version));
        }
        if (!working) {
            begin();
        }
    }

    /** Where there is no thread to be had, what waits is taken after the next request. */
    @SuppressWarnings("IllegalCatch") // the save that asked is done
    private void begin() {
        try {
            thread.execute(this::work);
            working = true;
        } catch (RuntimeException | Error e) {
            warn("The thread of the snapshots cannot be started, they are taken later", "", e);
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
        warnedThatFull = false;
        working = false;
        if (!waiting.isEmpty()) {
            begin();
        }
        notifyAll(); // who closes this
    }

    @SuppressWarnings("IllegalCatch") // whatever an aggregate's code may throw
    private void take(Wanted one) {
        try {
            taker.take(one.type(), one.id(), one.version());
        } catch (OutOfMemoryError e) { // the next one has a thread of its own
            throw e;
        } catch (RuntimeException | Error e) {
            if (isOver()) { // what it works with is closed too
                logger.debug(
                        "The snapshot of {} {} was not taken before the end",
                        one.type().getSimpleName(),
                        one.id(),
                        e);
                return;
            }
            if (e instanceof SerializationException) {
                refused.add(one.type());
            }
            observer.snapshotFailed();
            warn(
                    "The snapshot of " + one.type().getSimpleName() + " " + one.id() + ", version " + one.version()
                            + ", could not be taken, its events are replayed instead",
                    one.type().getName(),
                    e);
        }
    }

    private void warn(String problem, String of, Throwable e) {
        if (!(e instanceof OutOfMemoryError) && warnings.add(of + e.getClass().getName())) {
            logger.warn("{}; the next such failures are not logged", problem, e);
        }
    }

    private synchronized boolean isOver() {
        return state == State.OVER;
    }

    /** Takes what waits, and leaves what is not taken after a moment. */
    @Override
    public void close() {
        try {
            finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            forget();
            thread.shutdown();
        }
    }

    private synchronized void finish() throws InterruptedException {
        state = state == State.OPEN ? State.CLOSING : state;
        long end = System.nanoTime() + CLOSING_NANOS;
        for (long left = CLOSING_NANOS; working && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private synchronized void forget() {
        state = State.OVER;
        if (working || !waiting.isEmpty()) {
            logger.debug("{} snapshots that were due are not taken", waiting.size() + (working ? 1 : 0));
        }
        waiting.clear();
    }
}
