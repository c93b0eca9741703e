package dev.eventsourcing.jdbc;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets other threads run first, as long as that is brief: so it is where they have little to do, and where others use the
 * processors up it can take some milliseconds. Then it is left out for a second.
 *
 * <p>For one thread at a time.
 */
final class BriefYield {

    private static final long BRIEF = TimeUnit.MICROSECONDS.toNanos(200);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private final Runnable yield;
    private long notBefore;

    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it but how many saves are in a batch
    BriefYield() {
        this(System::nanoTime, Thread::yield);
    }

    BriefYield(LongSupplier nanoTime, Runnable yield) {
        this.nanoTime = nanoTime;
        this.yield = yield;
        this.notBefore = nanoTime.getAsLong();
    }

    void letOthersRun() {
        long begun = nanoTime.getAsLong();
        if (begun - notBefore < 0) {
            return;
        }
        yield.run();
        if (nanoTime.getAsLong() - begun > BRIEF) {
            notBefore = begun + PAUSE;
        }
    }
}
