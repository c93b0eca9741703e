package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets work through until it is closed. Safe for use by several threads, which do not wait for each other. */
final class Gate {

    private static final Logger logger = LoggerFactory.getLogger(Gate.class);
    private static final int ALL = Integer.MAX_VALUE;

    /** Below the half minute that supervisors give a process to end. */
    static final Duration CLOSING = Duration.ofSeconds(20);

    /** One for each that is inside. */
    private final Semaphore permits = new Semaphore(ALL);

    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;

    /** Runs the work; of a thread that is inside always, as it belongs to what has begun. */
    <T> T pass(Supplier<T> work) {
        if (inside.contains(Thread.currentThread())) {
            return work.get();
        }
        // those who come after do not even take a permit, or close() would wait for them
        if (closed || !permits.tryAcquire()) {
            throw closed();
        }
        inside.add(Thread.currentThread());
        try {
            if (closed) {
                throw closed();
            }
            return work.get();
        } finally {
            inside.remove(Thread.currentThread());
            permits.release();
        }
    }

    private static PersistenceException closed() {
        return new PersistenceException("The store is closed; nothing was stored", null);
    }

    /** Refuses what comes from now on. */
    void refuse() {
        closed = true;
    }

    /**
     * Refuses what comes from now on, and returns when what is inside has left, or a warning has told of what has not
     * in that time: it may be waiting for this very close, as one does that ends the process.
     */
    void close(Deadline deadline) {
        refuse();
        int others = inside.contains(Thread.currentThread()) ? ALL - 1 : ALL;
        if (acquireUninterruptibly(others, deadline.nanoTime())) {
            permits.release(others);
        } else {
            logger.warn(
                    "The store is closed, though after {} ms these threads are still at work in it: {}",
                    deadline.timeout().toMillis(),
                    inside.stream().map(Thread::getName).sorted().collect(Collectors.joining(", ")));
        }
    }

    private boolean acquireUninterruptibly(int count, long deadline) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return permits.tryAcquire(count, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true; // what has begun is finished all the same
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
