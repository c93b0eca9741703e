package dev.eventsourcing.boot.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Probes at stores without taking their connections away from others: one after the other at those in one DataSource, so that
 * all who look, for the health, the endpoint or meters, have one connection of its pool together; and side by side at those in
 * several, so that one that does not answer holds up no other.
 *
 * <p>A processor that follows a log elsewhere has a lane of its own place and that log's, as either may not answer. Where the
 * InfrastructureFactory is the user's, nobody knows where it keeps what, and there is one lane for all.
 *
 * <p>A look that hangs, as a network was cut that nobody tells of, has its lane for a minute: then another thread goes on with
 * the others. No more than {@value #MOST_HUNG} of a lane are given up so, as each may keep a connection.
 *
 * <p>Has a thread for a lane only while somebody looks there. Safe for use by several threads.
 */
public final class StoreExecutors implements AutoCloseable {

    /** A look that is under way for longer hangs: longer than anybody waits, or a pool lets wait for a connection. */
    static final Duration HANGS = Duration.ofMinutes(1);

    private static final int MOST_HUNG = 2;

    private final Supplier<? extends @Nullable Object> infrastructure;
    private final Duration hangs;
    private final Map<Object, Lane> lanes = new HashMap<>();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "eventsourcing-looks");
                thread.setDaemon(true);
                return thread;
            });

    /** @param infrastructure gives what tells of places, or anything else; asked when there is something to look at */
    public StoreExecutors(Supplier<? extends @Nullable Object> infrastructure) {
        this(infrastructure, HANGS);
    }

    /** @param hangs how long a look may take until another thread goes on with the others */
    public StoreExecutors(Supplier<? extends @Nullable Object> infrastructure, Duration hangs) {
        this.infrastructure = infrastructure;
        this.hangs = hangs;
    }

    /** What waits for its turn, and who looks. */
    private static final class Lane {

        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private @Nullable Turn turn;
        private int hung;
    }

    /** The looks of one thread in a lane. */
    private static final class Turn {

        private long since = System.nanoTime();
    }

    /** Returns what looks at an application. */
    public Executor ofApplication(String application) {
        ApplicationDescriptions places = places();
        return of(places == null ? "all" : places.placeOf(application));
    }

    /** Returns what looks at a processor. */
    public Executor ofProcessor(String processor, String application) {
        ApplicationDescriptions places = places();
        if (places == null) {
            return of("all");
        }
        Object own = places.placeOfPositions(processor);
        Object log = places.placeOf(application);
        return of(own.equals(log) ? own : List.of(own, log));
    }

    private @Nullable ApplicationDescriptions places() {
        return infrastructure.get() instanceof ApplicationDescriptions places ? places : null;
    }

    /** Returns what runs one thing after the other. */
    public Executor of(Object place) {
        goOn(place);
        return probe -> run(place, probe);
    }

    /** Whoever asks what is to be looked at frees what waits behind a look that hangs. */
    private synchronized void goOn(Object place) {
        Lane lane = lanes.get(place);
        if (lane != null && !lane.waiting.isEmpty() && !threads.isShutdown()) {
            begin(place, lane);
        }
    }

    private synchronized void run(Object place, Runnable probe) {
        Lane lane = lanes.getOrDefault(place, new Lane());
        lane.waiting.add(probe);
        begin(place, lane);
        lanes.put(place, lane);
    }

    private void begin(Object place, Lane lane) {
        Turn before = lane.turn;
        boolean hung = before != null && System.nanoTime() - before.since > hangs.toNanos() && lane.hung < MOST_HUNG;
        if (before == null || hung) {
            Turn turn = new Turn();
            threads.execute(() -> runAll(place, lane, turn));
            lane.turn = turn;
            lane.hung += hung ? 1 : 0;
        }
    }

    /** A look keeps its exceptions to itself. */
    private void runAll(Object place, Lane lane, Turn turn) {
        for (Runnable next = next(place, lane, turn); next != null; next = next(place, lane, turn)) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next(Object place, Lane lane, Turn turn) {
        Runnable next = null;
        if (lane.turn != turn) {
            lane.hung--; // it has come back
        } else if (threads.isShutdown() || lane.waiting.isEmpty()) {
            lane.turn = null;
        } else {
            turn.since = System.nanoTime();
            next = lane.waiting.poll();
        }
        if (lane.turn == null && lane.hung == 0) {
            lanes.remove(place);
        }
        return next;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
