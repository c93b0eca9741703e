package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
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
 * Lets saves that come at the same time share one commit. Who finds nobody leading leads: it writes its own save and all that
 * wait with it, and wakes their callers. If others came meanwhile, the lead goes to a thread that writes one batch after the
 * other until nobody waits: to hand it from caller to caller would put a switch of threads between each two. There is no
 * delay: a batch is what arrived while the one before was written, and a lone save is written at once, by its own thread.
 *
 * <p>A virtual thread does not lead as long as there is another to be had: its interrupt would close the socket that it reads from, and leave the outcome of all the
 * others' saves unknown.
 *
 * <p>Each save keeps its own fate. Two saves of one originator never share a batch.
 *
 * <p>After the group commit of DeWitt et al., <i>Implementation Techniques for Main Memory Database Systems</i> (1984).
 *
 * <p>Safe for use by several threads, which never wait for each other but for the lead: a lock here would be wanted by
 * all whom a batch wakes, at the same time.
 */
final class GroupCommit implements OwnSaves {

    private static final int MAX_EVENTS = 1_000;
    private static final long MAX_BYTES = 1 << 20;

    /** What those have of the stack at least who wait, and those who lead. */
    private static final int FRAMES_TO_WAIT = 300;

    private static final int FRAMES_TO_LEAD = 1_000;

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
    private final WriterThreads threads;
    private final Runnable leadOn = this::leadOn;

    /** What arrived earlier, in its order. The leader's alone. */
    private final Deque<Save> waiting = new ArrayDeque<>();

    /** What is being written, first the save of who leads, or the one that has waited longest. The leader's alone. */
    private final List<Save> batch = new ArrayList<>(MAX_EVENTS);

    /** Who is writing, null between batches. */
    private volatile @Nullable Thread leader;

    /** Whether a connection is waited for. The leader's to change. */
    private volatile boolean connecting;

    /**
     * Makes a group of writers.
     *
     * @param alone writes a save that could not be written with others, on its caller's thread
     * @param timeout how long a save waits, for its turn, the database and another attempt together
     * @param capacity how many saves may wait, 1 or more; more wait for room
     */
    GroupCommit(BatchWriter writer, Function<Save, List<Long>> alone, Duration timeout, int capacity) {
        this(writer, alone, timeout, capacity, new WriterThreads());
    }

    GroupCommit(
            BatchWriter writer,
            Function<Save, List<Long>> alone,
            Duration timeout,
            int capacity,
            WriterThreads threads) {
        this.threads = threads;
        this.writer = writer;
        this.alone = alone;
        this.timeout = timeout;
        this.capacity = capacity;
        this.room = new Semaphore(capacity);
    }

    @Override
    public List<Long> write(List<StoredEvent> events) {
        needStack(FRAMES_TO_WAIT);
        return gate.pass(() -> writeInTurn(new Save(events, timeout)));
    }

    private List<Long> writeInTurn(Save save) {
        if (leader == Thread.currentThread()) {
            return alone.apply(save); // of a listener who is told of the batch before: nobody else would lead
        }
        if (!threads.areNeeded() && !led.get() && needStack(FRAMES_TO_LEAD) && takeLead()) {
            try {
                writeBatch(save);
            } finally {
                handOn();
            }
        } else {
            await(save);
        }
        return save.isLeftAlone() ? alone.apply(save) : save.result();
    }

    /** Makes the calling thread the leader if nobody is. */
    private boolean takeLead() {
        return !led.get() && led.compareAndSet(false, true);
    }

    /** Lets a stack overflow here, where it harms nobody, and not where it would take a save, or even the lead, along. */
    private static boolean needStack(int frames) {
        return frames == 0 || needStack(frames - 1);
    }

    /** Waits until the save is done, or withdrawn. */
    private void await(Save save) {
        findRoom(save.patience().deadline());
        try {
            arrived.add(save);
        } catch (Error e) {
            leaveRoom(save);
            throw e;
        }
        if (takeLead()) {
            handOn();
        }
        save.await(() -> connecting);
        if (save.isWithdrawn()) {
            arrived.remove(save);
            leaveRoom(save);
        }
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

    /** Writes a save, which is not in the queue, and what waits with it, and wakes their callers. */
    private void writeBatch(Save own) {
        boolean interrupted = Thread.interrupted(); // meant for one save at the most: it must not fail the others' too
        leader = Thread.currentThread();
        batch.add(own);
        try {
            interrupted |= writePatiently();
        } catch (RuntimeException | Error e) {
            // a leader that dies leaves nobody waiting
            batch.stream().filter(Save::isOpen).forEach(save -> save.failUnknown(e));
        } finally {
            connecting = false;
            leader = null;
            // before the lead is handed on: what they save next can be in the next batch
            batch.forEach(Save::wake);
            batch.clear();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Writes a batch, and again without those that wait no longer, as long as the leader waits itself. Those that wait longer
     * than it does are taken out of the batch, and go on waiting for their turn in front of the others. Returns whether there
     * was an interrupt.
     */
    private boolean writePatiently() {
        connecting = true;
        Batch next = new Batch(List.of(batch.get(0)), () -> {
            connecting = false;
            fill();
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
                for (int last = left.size() - 1; last >= 0; last--) {
                    waiting.addFirst(
                            left.get(last)); // whoever dies here leaves some there that are not to begin any more
                }
                batch.removeAll(left);
                left.forEach(Save::postpone);
                return interrupted;
            }
            next = Batch.of(left);
        }
    }

    /** Adds to the batch what waits, in its order, as long as it fits; what clashes waits on. */
    private void fill() {
        collect();
        Set<OriginatorId> originators = new HashSet<>();
        Save own = batch.get(0);
        own.occupy(originators);
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
            } else if (save.occupy(originators)) {
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

    /** Gives the lead to a thread that leads on, or to nobody if nobody waits. */
    private void handOn() {
        while (!givesLead()) {
            writeNext(); // there is no thread to be had just now
        }
    }

    private boolean givesLead() {
        boolean leading = true;
        try {
            if (waiting.isEmpty() && arrived.isEmpty()) {
                leading = false;
                leading = !endLead();
            }
            return !leading || threads.run(leadOn);
        } catch (Error e) {
            if (leading) {
                led.set(false); // whoever comes next leads those who wait
            }
            throw e;
        }
    }

    /** Leads as long as anybody waits. */
    private void leadOn() {
        boolean leading = true;
        try {
            while (leading) {
                while (writeNext()) {
                    // and the next
                }
                leading = !endLead();
            }
        } finally {
            if (leading) {
                handOn(); // this is dying
            }
        }
    }

    /** Writes a batch of those that wait; returns false if nobody does. */
    private boolean writeNext() {
        Save next = longestWaiting();
        if (next != null && next.begin()) {
            leaveRoom(next);
            writeBatch(next);
        }
        return next != null;
    }

    /** Gives the lead back; returns false, with the lead, if somebody came who has none to wait for. */
    private boolean endLead() {
        led.set(false);
        return arrived.isEmpty() || !led.compareAndSet(false, true);
    }

    private @Nullable Save longestWaiting() {
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
        threads.close();
    }
}
