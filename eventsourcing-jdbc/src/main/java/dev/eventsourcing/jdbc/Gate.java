package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets work through until it is closed. Safe for use by several threads, which do not wait for each other. */
final class Gate {

    private static final int ALL = Integer.MAX_VALUE;

    /** One for each that is inside. */
    private final Semaphore permits = new Semaphore(ALL);

    private volatile boolean closed;

    <T> T pass(Supplier<T> work) {
        // those who come after do not even take a permit, or close() would wait for them
        if (closed || !permits.tryAcquire()) {
            throw closed();
        }
        try {
            if (closed) {
                throw closed();
            }
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static PersistenceException closed() {
        return new PersistenceException("The store is closed; nothing was stored", null);
    }

    /** Refuses what comes from now on, and returns when what is inside has left. */
    void close() {
        closed = true;
        permits.acquireUninterruptibly(ALL);
        permits.release(ALL);
    }
}
