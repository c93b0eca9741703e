package dev.eventsourcing.benchmarks.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that save in a loop, and what that gave. */
record Load(int writers, long warmUp, long window) {

    static Load of(int writers, double seconds) {
        long window = (long) (seconds * 1e9);
        return new Load(writers, window / 4, window);
    }

    /**
     * Measures a contender on an empty store, and counts what it stored.
     *
     * @throws IllegalStateException if it stored something else than it reported
     */
    Sample measure(Contender contender, int events) throws Exception {
        contender.store().empty();
        long begin = System.nanoTime() + warmUp;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Writer> done = new ArrayList<>();
        try {
            List<Future<Writer>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                running.add(threads.submit(() -> new Writer(begin, begin + window).run(contender.attempt())));
            }
            for (Future<Writer> writer : running) {
                done.add(writer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        long stored = done.stream().mapToLong(Writer::stored).sum();
        long found = contender.store().count();
        if (found != stored * events) {
            throw new IllegalStateException(contender.name() + " reported " + stored + " saves of " + events
                    + " and stored " + found + " events");
        }
        long[] latencies =
                done.stream().flatMapToLong(Writer::latencies).sorted().toArray();
        return Sample.of(latencies, window);
    }
}
