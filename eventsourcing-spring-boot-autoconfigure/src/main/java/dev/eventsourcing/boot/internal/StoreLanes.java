package dev.eventsourcing.boot.internal;

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
 * Looks at stores without taking their connections away from others: one after the other at those in one DataSource, so that
 * all who look, for the health, the endpoint or meters, have one connection of its pool together; and side by side at those in
 * several, so that one that does not answer holds up no other.
 *
 * <p>A processor that follows a log elsewhere has a lane of its own place and that log's, as either may not answer. Where the
 * InfrastructureFactory is the user's, nobody knows where it keeps what, and there is one lane for all.
 *
 * <p>Has a thread for a lane only while somebody looks there. Safe for use by several threads.
 */
public final class StoreLanes implements AutoCloseable {

    private final Supplier<? extends @Nullable Object> infrastructure;
    private final Map<Object, Queue<Runnable>> waiting = new HashMap<>();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "eventsourcing-looks");
                thread.setDaemon(true);
                return thread;
            });

    /** @param infrastructure gives what tells of places, or anything else; asked when there is something to look at */
    public StoreLanes(Supplier<? extends @Nullable Object> infrastructure) {
        this.infrastructure = infrastructure;
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
    public Executor of(Object lane) {
        return look -> run(lane, look);
    }

    private synchronized void run(Object lane, Runnable look) {
        Queue<Runnable> others = waiting.get(lane);
        if (others != null) {
            others.add(look);
        } else {
            threads.execute(() -> runAll(lane, look));
            waiting.put(lane, new ArrayDeque<>());
        }
    }

    /** A look keeps its exceptions to itself. */
    private void runAll(Object lane, Runnable first) {
        for (Runnable next = first; next != null; next = next(lane)) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next(Object lane) {
        Queue<Runnable> others = waiting.get(lane);
        Runnable next = others == null || threads.isShutdown() ? null : others.poll();
        if (next == null) {
            waiting.remove(lane);
        }
        return next;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
