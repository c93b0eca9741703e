package dev.eventsourcing.persistence.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactions of all recorders that share a memory, one after the other: others wait meanwhile, so that nobody has seen
 * what is taken back, and whoever saves in another recorder from within one has what is needed. Safe for use by several
 * threads.
 */
final class InMemoryTransactions {

    private static final Logger logger = LoggerFactory.getLogger(InMemoryTransactions.class);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** The one of the thread that has the lock for writing; null outside of any. */
    private @Nullable Transaction current;

    /** What there is to do when it ends. */
    private static final class Transaction {
        private final Deque<Runnable> undo = new ArrayDeque<>();
        private final List<Runnable> committed = new ArrayList<>();

        /** The latest first. */
        void undo(Throwable failure) {
            for (Runnable action : undo) {
                try {
                    action.run();
                } catch (RuntimeException | Error e) {
                    failure.addSuppressed(e);
                }
            }
        }

        void endIn(Transaction outer) {
            undo.descendingIterator().forEachRemaining(outer.undo::push);
            outer.committed.addAll(committed);
        }

        /** Its work is done: what fails now is no reason to say that it was not. */
        void end() {
            for (Runnable action : committed) {
                try {
                    action.run();
                } catch (RuntimeException | Error e) {
                    logger.error("Events were saved, but what was to be done after that failed", e);
                }
            }
        }
    }

    <T> T run(Supplier<T> work) {
        Transaction done = new Transaction();
        Transaction outer;
        T result;
        lock.writeLock().lock();
        try {
            outer = current;
            current = done;
            try {
                result = work.get();
                if (outer != null) {
                    done.endIn(outer);
                }
            } catch (RuntimeException | Error e) {
                done.undo(e);
                throw e;
            } finally {
                current = outer;
            }
        } finally {
            lock.writeLock().unlock();
        }
        if (outer == null) {
            done.end();
        }
        return result;
    }

    /** Has an action run when the thread's transaction ends well; at once outside of any. */
    void onCommit(Runnable action) {
        Transaction present = present();
        if (present == null) {
            action.run();
        } else {
            present.committed.add(action);
        }
    }

    /** Has an action run if the thread's transaction fails. */
    void onRollback(Runnable action) {
        Transaction present = present();
        if (present != null) {
            present.undo.push(action);
        }
    }

    private @Nullable Transaction present() {
        return lock.isWriteLockedByCurrentThread() ? current : null;
    }

    <T> T write(Supplier<T> change) {
        lock.writeLock().lock();
        try {
            return change.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    <T> T read(Supplier<T> query) {
        lock.readLock().lock();
        try {
            return query.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
