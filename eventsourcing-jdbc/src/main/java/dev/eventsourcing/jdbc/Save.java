package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One caller's events on their way through a {@link GroupCommit}, and what became of them. */
final class Save {

    private final List<StoredEvent> events;
    private final Set<OriginatorId> originators;
    private final long bytes;
    private final Thread caller = Thread.currentThread();
    private final long begun = System.nanoTime();
    private final Patience patience;
    private final AtomicBoolean room = new AtomicBoolean(true);
    private boolean waited;
    private @Nullable List<Long> ids;
    private @Nullable RuntimeException failure;
    private boolean leftAlone;
    private final AtomicReference<Turn> turn = new AtomicReference<>(Turn.WAITING);
    private volatile boolean done;

    private enum Turn {
        WAITING,
        BEGUN,
        WITHDRAWN
    }

    /** @param timeout how long its caller waits for other writers at the most */
    Save(List<StoredEvent> events, Duration timeout) {
        this.events = events;
        this.patience = Patience.of(timeout);
        this.originators = events.stream().map(StoredEvent::originatorId).collect(Collectors.toUnmodifiableSet());
        this.bytes = events.stream().mapToLong(event -> event.state().length).sum();
    }

    List<StoredEvent> events() {
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

    /** Returns how long its caller waits, for its turn, for the database, and for another attempt, all together. */
    Patience patience() {
        return patience;
    }

    /** Returns the patience of the one among saves that waits no longer first. */
    static Patience shortest(List<Save> saves) {
        return saves.stream()
                .map(Save::patience)
                .min((one, other) -> Long.signum(one.deadline() - other.deadline()))
                .orElseThrow();
    }

    /** Tells whether nothing has become of it yet. */
    boolean isOpen() {
        return ids == null && failure == null && !leftAlone;
    }

    /** Tells once that its turn has come, however often it is tried. */
    boolean waitsNoMore() {
        boolean first = !waited;
        waited = true;
        return first;
    }

    boolean isStored() {
        return ids != null;
    }

    /** Returns how long ago its caller came. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void succeed(List<Long> notificationIds) {
        ids = notificationIds;
    }

    /** Leaves it to its caller, unwritten, to be tried without the others. */
    void leaveAlone() {
        ids = null;
        leftAlone = true;
    }

    boolean isLeftAlone() {
        return leftAlone;
    }

    void fail(RuntimeException reason) {
        ids = null;
        failure = reason;
    }

    /**
     * Waits until it is done. What was not begun in time is withdrawn.
     *
     * @param connecting tells whether those who are to write are waiting for a connection
     */
    void await(BooleanSupplier connecting) {
        long deadline = patience.deadline();
        boolean interrupted = false;
        for (Turn now = turn.get(); !done && now != Turn.WITHDRAWN; now = turn.get()) {
            if (now == Turn.BEGUN) {
                LockSupport.park(this); // its outcome has to be waited for
            } else {
                LockSupport.parkNanos(this, Math.max(1, deadline - System.nanoTime()));
            }
            interrupted |= Thread.interrupted();
            if ((interrupted || deadline - System.nanoTime() <= 0)
                    && turn.compareAndSet(Turn.WAITING, Turn.WITHDRAWN)) {
                fail(withdrawn(interrupted, connecting.getAsBoolean()));
            }
        }
        if (interrupted) {
            caller.interrupt();
        }
    }

    private static PersistenceException withdrawn(boolean interrupted, boolean connecting) {
        if (interrupted) {
            return new PersistenceException("Interrupted while waiting to save; nothing was stored", null);
        }
        return new LockTimeoutException(
                connecting
                        ? "No connection could be had within the lock timeout; nothing was stored. Try again, let whoever"
                                + " holds connections give them back sooner, or make the pool larger"
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

    /** Tells once that it needs no room among those that wait any more. */
    boolean leavesRoom() {
        return room.getAndSet(false);
    }

    boolean isWithdrawn() {
        return turn.get() == Turn.WITHDRAWN;
    }

    void wake() {
        done = true;
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
        if (failure != null) {
            throw failure;
        }
        if (ids == null) {
            throw outcomeUnknown(null); // who led died, and could not even say of what
        }
        return ids;
    }
}
