package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets saves that come at the same time share one commit. Who finds nobody leading leads: it writes its own save and
 * all that wait with it, and wakes their callers, who in a large batch wake each other. If others came meanwhile, the
 * lead goes to a thread that writes one batch after the other until nobody waits: to hand it from caller to caller would
 * put a switch of threads between each two. There is no delay: a batch is what arrived while the one before was written,
 * and a lone save is written at once, by its own thread.
 *
 * <p>A virtual thread does not lead as long as there is another to be had: its interrupt would close the socket that it
 * reads from, and leave the outcome of all the others' saves unknown.
 *
 * <p>Each save keeps its own fate. Two saves of one originator never share a batch. Whatever a leader dies of, everyone
 * gets an answer, and others lead on: where its death is dealt with, there may be no memory for anything new.
 *
 * <p>After the group commit of DeWitt et al., <i>Implementation Techniques for Main Memory Database Systems</i> (1984).
 *
 * <p>Safe for use by several threads, which never wait for each other but for the lead: a lock here would be wanted by
 * all whom a batch wakes, at the same time.
 */
final class GroupCommit implements CommitStrategy {

    /** What those have of the stack at least who wait, and those who lead. */
    private static final int FRAMES_TO_WAIT = 300;

    private static final int FRAMES_TO_LEAD = 1_000;

    /** How many callers, beside the first one, who leads wakes itself. */
    private static final int WOKEN = 16;

    private final BatchWriter writer;
    private final Function<Save, List<Long>> alone;
    private final Duration timeout;

    private final Gate gate = new Gate();
    private final AtomicBoolean led = new AtomicBoolean();
    private final WaitingSaves waiting;
    private final WriterThreads threads;
    private final Runnable leadUntilNobodyWaits = this::leadUntilNobodyWaits;

    /** The leader's alone. */
    private final BriefYield brief = new BriefYield();

    /** What is being written, first the save of who leads, or the one that has waited longest. The leader's alone. */
    private final List<Save> batch = new ArrayList<>(WaitingSaves.MAX_EVENTS);

    /** Who is writing, null between batches. */
    private volatile @Nullable Thread leader;

    /** Whether a batch waits for what it takes to write it. The leader's to change. */
    private volatile boolean preparing;

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
        this.waiting = new WaitingSaves(capacity, timeout);
    }

    @Override
    public List<Long> write(List<StoredEvent> events) {
        boolean mayLead = !led.get() && !threads.areNeeded();
        needStack(mayLead ? FRAMES_TO_LEAD : FRAMES_TO_WAIT);
        return gate.pass(() -> writeInTurn(new Save(events, timeout), mayLead));
    }

    private List<Long> writeInTurn(Save save, boolean mayLead) {
        if (leader == Thread.currentThread()) {
            return alone.apply(save); // of a listener who, though it must not, saves: nobody else would lead
        }
        if (mayLead && takeLead()) {
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

    /**
     * Lets a stack overflow here, where it harms nobody, and not where it would take a save, or even the lead, along.
     */
    private static boolean needStack(int frames) {
        return frames == 0 || needStack(frames - 1);
    }

    /** Waits until the save is done, or withdrawn. */
    private void await(Save save) {
        waiting.add(save);
        try {
            if (takeLead()) {
                handOn();
            }
            save.await(() -> preparing);
        } finally {
            if (save.withdraw()) { // also if its caller dies here
                waiting.remove(save);
            }
        }
    }

    @Override
    public int waiting() {
        return waiting.size();
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
            preparing = false;
            leader = null;
            wakeCallers(); // before the lead is handed on: what they save next can be in the next batch
            batch.clear();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Wakes the first callers of a batch, who wake the others: to wake one takes some microseconds, and of many all that
     * would be longer than to write the next batch. Makes nothing, for which there may be no memory.
     */
    private void wakeCallers() {
        int last = batch.size() - 1;
        for (int i = last; i >= 0; i--) { // the first one's caller may be who leads, and wakes nobody
            batch.get(i).finish(i == 0 || i + WOKEN > last ? null : batch.get(i + WOKEN));
        }
        for (int i = 0; i <= Math.min(last, WOKEN); i++) {
            batch.get(i).wake();
        }
    }

    /**
     * Writes a batch, and again without those that wait no longer, as long as the leader waits itself. Those that wait
     * longer than it does are taken out of the batch, and go on waiting for their turn in front of the others. Returns
     * whether there was an interrupt.
     */
    private boolean writePatiently() {
        Batch next = prepare(List.of(batch.get(0)), () -> {
            waiting.fill(batch);
            return List.copyOf(batch);
        });
        boolean interrupted = false;
        while (true) {
            try {
                writer.write(next);
                return interrupted;
            } catch (InterruptedSaveException e) { // nothing was sent
                interrupted = true;
                Thread.interrupted(); // pools set it again
            } catch (LockTimeoutException e) { // nothing was stored
                List<Save> left = failFirst(next.begun(), e);
                if (left.isEmpty()) {
                    return interrupted;
                }
                if (left.get(0) != batch.get(0)) {
                    postpone(left);
                    return interrupted;
                }
                next = prepare(left, () -> left);
            }
        }
    }

    private Batch prepare(List<Save> certain, Supplier<List<Save>> settle) {
        preparing = true;
        return new Batch(certain, () -> {
            preparing = false;
            return settle.get();
        });
    }

    /**
     * Fails those that wait no longer, or all if it is none of them that others took too long for; returns the rest.
     */
    private static List<Save> failFirst(List<Save> saves, LockTimeoutException e) {
        boolean all = saves.stream().noneMatch(save -> save.deadline().isOver());
        saves.stream()
                .filter(save -> all || save.deadline().isOver())
                .forEach(save -> save.fail(new LockTimeoutException(String.valueOf(e.getMessage()), e.getCause())));
        return saves.stream().filter(Save::isOpen).toList();
    }

    private void postpone(List<Save> saves) {
        waiting.putBack(saves);
        batch.removeAll(saves);
        for (int i = 0; i < saves.size(); i++) { // as when they are woken
            saves.get(i).postpone();
        }
    }

    /** Gives the lead to a thread, or to nobody if nobody waits; leads where there is no thread to be had just now. */
    private void handOn() {
        boolean leading = true;
        try {
            while (leading) {
                if (waiting.isEmpty()) {
                    leading = false;
                    leading = !endLead();
                } else if (threads.run(leadUntilNobodyWaits)) {
                    leading = false;
                } else {
                    writeNext();
                }
            }
        } finally {
            if (leading) {
                led.set(false); // this is dying: whoever comes next leads those who wait
            }
        }
    }

    private void leadUntilNobodyWaits() {
        boolean more = true;
        try {
            while (more) {
                more = writeNext();
                brief.letOthersRun(); // whom it woke can be in the next batch, not only in the one after it
            }
        } finally {
            handOn();
        }
    }

    /** Writes a batch of those that wait; returns false if nobody does. */
    private boolean writeNext() {
        Save next = waiting.beginNext();
        if (next != null) {
            writeBatch(next);
        }
        return next != null;
    }

    /** Gives the lead back; returns false, with the lead, if somebody came who has none to wait for. */
    private boolean endLead() {
        led.set(false);
        return waiting.noneArrived() || !led.compareAndSet(false, true);
    }

    @Override
    public void refuse() {
        gate.refuse();
    }

    @Override
    public void close(Deadline deadline) {
        gate.close(deadline);
        threads.close();
    }
}
