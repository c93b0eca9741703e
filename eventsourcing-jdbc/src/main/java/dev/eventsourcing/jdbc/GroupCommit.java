package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lets saves that come at the same time share one commit. Who comes first leads: it writes its own save and all that
 * wait with it, wakes their callers, and hands the lead to the first that came meanwhile. No thread of its own and no
 * delay: a batch is what arrived while the one before was written, and a lone save is written at once.
 *
 * <p>Each save keeps its own fate. Two saves with an event of the same originator and version never share a batch.
 *
 * <p>After the group commit of DeWitt et al., <i>Implementation Techniques for Main Memory Database Systems</i> (1984).
 *
 * <p>Safe for use by several threads.
 */
final class GroupCommit implements OwnSaves {

    private static final int MAX_EVENTS = 1_000;
    private static final long MAX_BYTES = 1 << 20;
    private static final int FRAMES = 200;

    private final BatchWriter writer;
    private final Function<List<StoredEvent>, List<Long>> alone;
    private final long patience;
    private final int capacity;

    private final Gate gate = new Gate();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Deque<Save> queue = new ArrayDeque<>();
    private boolean led;

    /**
     * Makes a group of writers.
     *
     * @param alone writes a save that could not be written with others, on its caller's thread
     * @param timeout how long a save waits for its turn
     * @param capacity how many saves may wait; more wait for room
     */
    GroupCommit(BatchWriter writer, Function<List<StoredEvent>, List<Long>> alone, Duration timeout, int capacity) {
        this.writer = writer;
        this.alone = alone;
        this.patience = timeout.toNanos();
        this.capacity = capacity;
    }

    @Override
    public List<Long> write(List<StoredEvent> events) {
        needStack(FRAMES);
        return gate.pass(() -> writeInTurn(events));
    }

    private List<Long> writeInTurn(List<StoredEvent> events) {
        Save save = new Save(events);
        long deadline = System.nanoTime() + patience;
        if (enqueue(save, deadline) || save.awaitLead(deadline, this::withdraw)) {
            lead(save);
        }
        return save.isLeftAlone() ? alone.apply(events) : save.result();
    }

    /** Lets a stack overflow here, where it harms nobody, and not where a leader hands on and would take the lead along. */
    private static int needStack(int frames) {
        return frames == 0 ? 0 : 1 + needStack(frames - 1);
    }

    @Override
    public int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether the save is to lead. */
    private boolean enqueue(Save save, long deadline) {
        lock.lock();
        try {
            while (led && queue.size() >= capacity) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || room.awaitNanos(left) <= 0) {
                    throw new PersistenceException(
                            "The store is overloaded: " + queue.size() + " saves are waiting, and there was no room for"
                                    + " another within " + TimeUnit.NANOSECONDS.toMillis(patience)
                                    + " ms; nothing was stored",
                            null);
                }
            }
            queue.add(save);
            boolean leads = !led;
            led = true;
            return leads;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException("Interrupted while waiting to save; nothing was stored", e);
        } finally {
            lock.unlock();
        }
    }

    /** Takes a save back that nobody has begun to write; returns whether that was still possible. */
    private boolean withdraw(Save save) {
        lock.lock();
        try {
            boolean withdrawn = !save.leads() && queue.remove(save);
            if (withdrawn) {
                room.signal();
            }
            return withdrawn;
        } finally {
            lock.unlock();
        }
    }

    private void lead(Save own) {
        // an interrupt meant for one save must not fail the others' too
        boolean interrupted = Thread.interrupted();
        List<Save> batch = new ArrayList<>();
        try {
            takeBatch(batch);
            interrupted |= writeAgainIfInterrupted(batch);
        } catch (RuntimeException | Error e) {
            // a leader that dies leaves nobody waiting
            queueWithout(own);
            Stream.concat(Stream.of(own), batch.stream())
                    .filter(Save::isOpen)
                    .forEach(save -> save.fail(new UnknownOutcomeException(
                            "The batch failed, and whether it was stored is not known: " + e
                                    + ". Save again: the events are stored then, or a ConcurrencyException says that they"
                                    + " were",
                            e)));
        } finally {
            try {
                // first those that are done: what they save next can be in the next batch
                batch.forEach(Save::wake);
            } finally {
                handOn();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes a batch, from the beginning again after an interrupt; returns whether there was one. */
    private boolean writeAgainIfInterrupted(List<Save> batch) {
        boolean interrupted = false;
        while (true) {
            try {
                writer.write(batch);
                return interrupted;
            } catch (InterruptedSaveException e) { // nothing was sent
                interrupted = true;
                Thread.interrupted(); // pools set it again
            }
        }
    }

    private void takeBatch(List<Save> batch) {
        lock.lock();
        try {
            Set<Save.Slot> slots = new HashSet<>();
            int events = 0;
            long bytes = 0;
            for (Iterator<Save> waiting = queue.iterator(); waiting.hasNext() && events < MAX_EVENTS; ) {
                Save save = waiting.next();
                boolean fits = events + save.size() <= MAX_EVENTS && bytes + save.bytes() <= MAX_BYTES;
                if ((batch.isEmpty() || fits) && save.occupy(slots)) {
                    batch.add(save);
                    waiting.remove();
                    events += save.size();
                    bytes += save.bytes();
                } else if (!fits) {
                    break;
                }
            }
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void queueWithout(Save save) {
        lock.lock();
        try {
            queue.remove(save);
        } finally {
            lock.unlock();
        }
    }

    private void handOn() {
        lock.lock();
        try {
            Save next = queue.peek();
            if (next == null) {
                led = false;
                room.signalAll();
            } else {
                next.giveLead();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        gate.close();
    }
}
