package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One caller's events on their way through a {@link GroupCommit}, and what became of them. */
final class Save {

    /** After so long its caller looks whether it is done: whoever was to say so may have got no processor yet. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final List<StoredEvent> events;
    private final Set<OriginatorId> originators;
    private final long bytes;
    private final Thread caller = Thread.currentThread();
    private final long begun = System.nanoTime();
    private final Deadline deadline;
    private final AtomicReference<Turn> turn = new AtomicReference<>(Turn.WAITING);
    private volatile boolean done;

    /** Whom its caller wakes when it is done, null for nobody. Written before that, and read after it. */
    private @Nullable Save next;

    /** What became of it, null while that is open. */
    private @Nullable Outcome outcome;

    private boolean hasRoom;
    private boolean waited;

    private enum Turn {
        WAITING,
        BEGUN,
        WITHDRAWN
    }

    private sealed interface Outcome {}

    private record Stored(List<Long> ids) implements Outcome {}

    private record Failed(RuntimeException reason) implements Outcome {}

    private enum Unwritten implements Outcome {
        LEFT_ALONE
    }

    /** @param timeout how long its caller waits for other writers at the most */
    Save(List<StoredEvent> events, Duration timeout) {
        this.events = events;
        this.deadline = Deadline.of(timeout);
        this.originators = events.size() == 1 ? Set.of(events.get(0).originatorId()) : originatorsOf(events);
        long size = 0;
        for (StoredEvent event : events) {
            size += event.state().length;
        }
        this.bytes = size;
    }

    private static Set<OriginatorId> originatorsOf(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::originatorId).collect(Collectors.toUnmodifiableSet());
    }

    List<StoredEvent> events() {
        return events;
    }

    /** Returns the events of all, in their order. */
    static List<StoredEvent> eventsOf(List<Save> saves) {
        if (saves.size() == 1) {
            return saves.get(0).events;
        }
        List<StoredEvent> events = new ArrayList<>();
        for (Save save : saves) {
            events.addAll(save.events);
        }
        return events;
    }

    int size() {
        return events.size();
    }

    long bytes() {
        return bytes;
    }

    /** The place that an event has in its originator's sequence, and that no other can have. */
    record Slot(OriginatorId originatorId, long version) {}

    Stream<Slot> slots() {
        return events.stream().map(event -> new Slot(event.originatorId(), event.originatorVersion()));
    }

    /** Claims its originators in a batch; returns false, and claims none, if another save has one of them. */
    boolean occupy(Set<OriginatorId> taken) {
        return originators.size() == 1
                ? taken.add(events.get(0).originatorId())
                : Collections.disjoint(originators, taken) && taken.addAll(originators);
    }

    /** Returns until when its caller waits, for its turn, for the database, and for another attempt. */
    Deadline deadline() {
        return deadline;
    }

    /** Returns the deadline of the one among saves that waits no longer first. */
    static Deadline earliest(List<Save> saves) {
        Deadline earliest = saves.get(0).deadline;
        for (Save save : saves) {
            if (save.deadline.nanoTime() - earliest.nanoTime() < 0) {
                earliest = save.deadline;
            }
        }
        return earliest;
    }

    /** Tells whether nothing has become of it yet. */
    boolean isOpen() {
        return outcome == null;
    }

    /** Takes down that its turn has come; returns whether it is the first one, however often it is tried. */
    boolean markTurnTaken() {
        boolean first = !waited;
        waited = true;
        return first;
    }

    boolean isStored() {
        return outcome instanceof Stored;
    }

    /** Returns how long ago its caller came. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void succeed(List<Long> notificationIds) {
        outcome = new Stored(notificationIds);
    }

    /** Leaves it to its caller, unwritten, to be tried without the others. */
    void leaveAlone() {
        outcome = Unwritten.LEFT_ALONE;
    }

    boolean isLeftAlone() {
        return outcome == Unwritten.LEFT_ALONE;
    }

    void fail(RuntimeException reason) {
        outcome = new Failed(reason);
    }

    /**
     * Waits until it is done, and then wakes the next one's caller. What was not begun in time is withdrawn.
     *
     * @param preparing tells whether those who are to write wait for what it takes to begin
     */
    void await(BooleanSupplier preparing) {
        long end = deadline.nanoTime();
        boolean interrupted = false;
        for (Turn now = turn.get(); !done && now != Turn.WITHDRAWN; now = turn.get()) {
            // when it has begun, its outcome has to be waited for
            long left = now == Turn.BEGUN ? LOOK_NANOS : end - System.nanoTime();
            LockSupport.parkNanos(this, Math.max(1, Math.min(LOOK_NANOS, left)));
            interrupted |= Thread.interrupted();
            if ((interrupted || end - System.nanoTime() <= 0) && turn.compareAndSet(Turn.WAITING, Turn.WITHDRAWN)) {
                fail(withdrawn(interrupted, preparing.getAsBoolean()));
            }
        }
        if (done && next != null) {
            next.wake();
        }
        if (interrupted) {
            caller.interrupt();
        }
    }

    private static PersistenceException withdrawn(boolean interrupted, boolean preparing) {
        if (interrupted) {
            return new PersistenceException("Interrupted while waiting to save; nothing was stored", null);
        }
        return new LockTimeoutException(
                preparing
                        ? "No connection could be had within the lock timeout, or, on SQLite, another transaction of"
                                + " this process was writing; nothing was stored. Try again, let whoever holds"
                                + " connections give them back sooner, or make the pool larger; on SQLite, keep"
                                + " transactions that write short"
                        : "Other saves took longer than the lock timeout; nothing was stored. Try again, keep"
                                + " transactions that save events short, or set a longer timeout",
                null);
    }

    /** Takes it into a batch, unless its caller has withdrawn it; returns whether it is. */
    boolean begin() {
        return turn.compareAndSet(Turn.WAITING, Turn.BEGUN);
    }

    /** Has it wait for another batch, as nothing of the one that it was taken into was stored. */
    void postpone() {
        turn.set(Turn.WAITING);
        LockSupport.unpark(caller);
    }

    /** Withdraws it if it waits for its turn; returns whether it is withdrawn. */
    boolean withdraw() {
        return turn.compareAndSet(Turn.WAITING, Turn.WITHDRAWN) || isWithdrawn();
    }

    boolean isWithdrawn() {
        return turn.get() == Turn.WITHDRAWN;
    }

    /** Takes down that it has room among those that wait. */
    void takeRoom() {
        hasRoom = true;
    }

    /** Takes down that it needs no room any more; returns whether it had some. Of who has begun or withdrawn it. */
    boolean giveRoomBack() {
        boolean had = hasRoom;
        hasRoom = false;
        return had;
    }

    /**
     * Takes down that all is done, and wakes nobody yet.
     *
     * @param next whom its caller is to wake, finished already; null for nobody
     */
    void finish(@Nullable Save next) {
        this.next = next;
        done = true;
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    /** Has it fail because who was writing it has died. */
    void failUnknown(Throwable death) {
        fail(outcomeUnknown(death));
    }

    private static UnknownOutcomeException outcomeUnknown(@Nullable Throwable death) {
        return new UnknownOutcomeException(
                "The batch failed, and whether it was stored is not known"
                        + (death == null ? "" : ": " + death)
                        + ". Save again: the events are stored then, or a ConcurrencyException says that they were",
                death);
    }

    List<Long> result() {
        if (outcome instanceof Stored stored) {
            return stored.ids();
        }
        if (outcome instanceof Failed failed) {
            throw failed.reason();
        }
        throw outcomeUnknown(null); // who led died, and could not even say of what
    }
}
