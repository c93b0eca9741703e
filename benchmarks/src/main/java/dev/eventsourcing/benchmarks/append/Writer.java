package dev.eventsourcing.benchmarks.append;

import java.util.Arrays;
import java.util.stream.LongStream;

/** One thread's loop. Counts all saves, and times those that end between two times. */
final class Writer {

    private final long begin;
    private final long end;
    private long[] nanoseconds = new long[1024];
    private int timed;
    private long stored;

    Writer(long begin, long end) {
        this.begin = begin;
        this.end = end;
    }

    Writer run(Contender.Attempt attempt) throws Exception {
        long before = System.nanoTime();
        while (before - end < 0) {
            boolean success = attempt.run();
            long after = System.nanoTime();
            if (success) {
                stored++;
                if (after - begin >= 0 && after - end < 0) {
                    time(after - before);
                }
            }
            before = after;
        }
        return this;
    }

    private void time(long taken) {
        if (timed == nanoseconds.length) {
            nanoseconds = Arrays.copyOf(nanoseconds, 2 * timed);
        }
        nanoseconds[timed++] = taken;
    }

    long stored() {
        return stored;
    }

    LongStream latencies() {
        return Arrays.stream(nanoseconds, 0, timed);
    }
}
