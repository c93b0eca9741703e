package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets work through until it is closed. Safe for use by several threads. */
final class Gate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private int inside;
    private boolean closed;

    <T> T pass(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private void enter() {
        lock.lock();
        try {
            if (closed) {
                throw new PersistenceException("The store is closed; nothing was stored", null);
            }
            inside++;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            inside--;
            empty.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses what comes from now on, and returns when what is inside has left. */
    void close() {
        lock.lock();
        try {
            closed = true;
            while (inside > 0) {
                empty.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
