package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets saves that come at the same time share one commit. Who comes first leads: it writes its own save and all that
 * wait with it, wakes their callers, and hands the lead to the first that came meanwhile. No thread of its own and no
 * delay: a batch is what arrived while the one before was written, and a lone save is written at once.
 *
 * <p>Each save keeps its own fate. Two saves with an event of the same originator and version never share a batch.
 *
 * <p>After the group commit of DeWitt et al., <i>Implementation Techniques for Main Memory Database Systems</i> (1984).
 *
 * <p>Safe for use by several threads, which never wait for each other but for the lead: a lock here would be wanted by
 * all whom a batch wakes, at the same time.
 */
final class GroupCommit implements OwnSaves {

    private static final int MAX_EVENTS = 1_000;
    private static final long MAX_BYTES = 1 << 20;
    private static final int FRAMES = 200;

    /** How many that wait are looked at for a batch: of saves of one aggregate only the first fits, however many there are. */
    private static final int MAX_LOOKED = 2 * MAX_EVENTS;

    private final BatchWriter writer;
    private final Function<Save, List<Long>> alone;
    private final Duration timeout;
    private final int capacity;

    private final Gate gate = new Gate();
    private final AtomicBoolean led = new AtomicBoolean();
    private final Semaphore room;
    private final Queue<Save> arrived = new ConcurrentLinkedQueue<>();

    /** What arrived earlier, in its order. The leader's alone. */
    private final Deque<Save> waiting = new ArrayDeque<>();

    /**
     * Makes a group of writers.
     *
     * @param alone writes a save that could not be written with others, on its caller's thread
     * @param timeout how long a save waits, for its turn, the database and another attempt together
     * @param capacity how many saves may wait, 1 or more; more wait for room
     */
    GroupCommit(BatchWriter writer, Function<Save, List<Long>> alone, Duration timeout, int capacity) {
        this.writer = writer;
        this.alone = alone;
        this.timeout = timeout;
        this.capacity = capacity;
        this.room = new Semaphore(capacity);
    }

    @Override
    public List<Long> write(List<StoredEvent> events) {
        needStack(FRAMES);
        return gate.pass(() -> writeInTurn(new Save(events, timeout)));
    }

    private List<Long> writeInTurn(Save save) {
        if (led.compareAndSet(false, true) || waitsForLead(save)) {
            lead(save);
        }
        return save.isLeftAlone() ? alone.apply(save) : save.result();
    }

    /** Lets a stack overflow here, where it harms nobody, and not where a leader hands on and would take the lead along. */
    private static int needStack(int frames) {
        return frames == 0 ? 0 : 1 + needStack(frames - 1);
    }

    /** Waits until the save is done, or withdrawn, or is to lead; returns whether it is to lead. */
    private boolean waitsForLead(Save save) {
        findRoom(save.patience().deadline());
        arrived.add(save);
        if (led.compareAndSet(false, true)) {
            handOn();
        }
        boolean leads = save.awaitLead();
        if (save.isWithdrawn()) {
            arrived.remove(save);
            leaveRoom(save);
        }
        return leads;
    }

    private void findRoom(long deadline) {
        try {
            if (!room.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new PersistenceException(
                        "The store is overloaded: " + waiting() + " saves are waiting, and there was no room for"
                                + " another within " + timeout.toMillis()
                                + " ms; nothing was stored",
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException("Interrupted while waiting to save; nothing was stored", e);
        }
    }

    private void leaveRoom(Save save) {
        if (save.leavesRoom()) {
            room.release();
        }
    }

    @Override
    public int waiting() {
        return capacity - room.availablePermits();
    }

    /** Writes a save, which is not in the queue, and others with it. */
    private void lead(Save own) {
        // an interrupt meant for one save must not fail the others' too
        boolean interrupted = Thread.interrupted();
        try {
            interrupted |= writeBatch(own);
        } finally {
            handOn();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes a save and what waits with it, and wakes their callers; returns whether there was an interrupt. */
    private boolean writeBatch(Save own) {
        List<Save> batch = new ArrayList<>();
        batch.add(own);
        try {
            return writePatiently(batch);
        } catch (RuntimeException | Error e) {
            // a leader that dies leaves nobody waiting
            batch.stream()
                    .filter(Save::isOpen)
                    .forEach(save -> save.fail(new UnknownOutcomeException(
                            "The batch failed, and whether it was stored is not known: " + e
                                    + ". Save again: the events are stored then, or a ConcurrencyException says that they"
                                    + " were",
                            e)));
            return false;
        } finally {
            // before the lead is handed on: what they save next can be in the next batch
            batch.forEach(Save::wake);
        }
    }

    /**
     * Writes a batch, and again without those that wait no longer, as long as the leader waits itself. Those that wait longer
     * than he does are taken out of the batch, and go on waiting for their turn in front of the others. Returns whether there
     * was an interrupt.
     *
     * @param batch the leader's save, and, once it can be sent, those that are written with it
     */
    private boolean writePatiently(List<Save> batch) {
        Batch next = new Batch(List.of(batch.get(0)), () -> {
            fill(batch);
            return List.copyOf(batch);
        });
        boolean interrupted = false;
        while (true) {
            List<Save> left;
            try {
                writer.write(next);
                return interrupted;
            } catch (InterruptedSaveException e) { // nothing was sent
                interrupted = true;
                Thread.interrupted(); // pools set it again
                continue;
            } catch (LockTimeoutException e) { // nothing was stored
                List<Save> all = next.begun();
                boolean sooner = all.stream().noneMatch(save -> save.patience().isOver());
                all.stream()
                        .filter(save -> sooner || save.patience().isOver())
                        .forEach(save ->
                                save.fail(new LockTimeoutException(String.valueOf(e.getMessage()), e.getCause())));
                left = all.stream().filter(Save::isOpen).toList();
            }
            if (left.isEmpty()) {
                return interrupted;
            }
            if (left.get(0) != batch.get(0)) {
                batch.removeAll(left);
                for (int last = left.size() - 1; last >= 0; last--) {
                    waiting.addFirst(left.get(last));
                }
                left.forEach(Save::postpone);
                return interrupted;
            }
            next = Batch.of(left);
        }
    }

    /** Adds to the leader's save what waits, in its order, as long as it fits; what clashes waits on. */
    private void fill(List<Save> batch) {
        collect();
        Set<Save.Slot> slots = new HashSet<>();
        Save own = batch.get(0);
        own.occupy(slots);
        int events = own.size();
        long bytes = own.bytes();
        int looked = 0;
        for (var saves = waiting.iterator(); saves.hasNext() && events < MAX_EVENTS && looked < MAX_LOOKED; looked++) {
            Save save = saves.next();
            if (events + save.size() > MAX_EVENTS || bytes + save.bytes() > MAX_BYTES) {
                break;
            }
            if (save.isWithdrawn()) {
                saves.remove();
            } else if (save.occupy(slots)) {
                saves.remove();
                batch.add(save);
                if (save.begin()) {
                    leaveRoom(save);
                    events += save.size();
                    bytes += save.bytes();
                } else {
                    batch.remove(batch.size() - 1);
                }
            }
        }
    }

    private void collect() {
        for (Save save = arrived.poll(); save != null; save = arrived.poll()) {
            waiting.add(save);
        }
    }

    /** Makes nothing on its way, for which there may be no memory: whoever dies here would take the lead along. */
    private void handOn() {
        do {
            for (Save next = nextToLead(); next != null; next = nextToLead()) {
                if (next.giveLead()) {
                    leaveRoom(next);
                    return;
                }
            }
            led.set(false);
        } while (!arrived.isEmpty() && led.compareAndSet(false, true)); // nobody leads whoever came since
    }

    private @Nullable Save nextToLead() {
        Save earlier = waiting.poll();
        return earlier != null ? earlier : arrived.poll();
    }

    @Override
    public void refuse() {
        gate.refuse();
    }

    @Override
    public void close(Patience patience) {
        gate.close(patience);
    }
}
