package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The saves that wait for a {@link GroupCommit}, in the order of their arrival, of which there is room for so many.
 *
 * <p>Callers add and remove their own, from several threads; the rest is the leader's alone.
 */
final class WaitingSaves {

    /** How many events, and so saves, are in a batch at the most, unless one save has more. */
    static final int MAX_EVENTS = 1_000;

    private static final long MAX_BYTES = 1 << 20;

    /** How many are looked at for a batch: of saves of one aggregate only the first fits, however many there are. */
    private static final int MAX_LOOKED = 2 * MAX_EVENTS;

    private final int capacity;
    private final Duration timeout;
    private final Semaphore room;
    private final Queue<Save> arrived = new ConcurrentLinkedQueue<>();

    /** What arrived earlier. The leader's alone. */
    private final Deque<Save> earlier = new ArrayDeque<>();

    /**
     * @param capacity how many may wait, 1 or more; more wait for room
     * @param timeout how long they do, for the message
     */
    WaitingSaves(int capacity, Duration timeout) {
        this.capacity = capacity;
        this.timeout = timeout;
        this.room = new Semaphore(capacity);
    }

    /** Adds a save as soon as there is room. */
    void add(Save save) {
        try {
            if (!room.tryAcquire(save.deadline().nanoTime() - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new PersistenceException(
                        "The store is overloaded: " + size() + " saves are waiting, and there was no room for"
                                + " another within " + timeout.toMillis() + " ms; nothing was stored",
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException("Interrupted while waiting to save; nothing was stored", e);
        }
        save.takeRoom();
        try {
            arrived.add(save);
        } catch (Error e) {
            giveRoomBack(save);
            throw e;
        }
    }

    /** Removes a save that its caller has withdrawn. */
    void remove(Save withdrawn) {
        arrived.remove(withdrawn);
        giveRoomBack(withdrawn);
    }

    private void giveRoomBack(Save save) {
        if (save.giveRoomBack()) {
            room.release();
        }
    }

    /** Returns how many wait. For everybody. */
    int size() {
        return capacity - room.availablePermits();
    }

    /** Tells whether none has arrived since the leader looked. For everybody. */
    boolean noneArrived() {
        return arrived.isEmpty();
    }

    boolean isEmpty() {
        return earlier.isEmpty() && arrived.isEmpty();
    }

    /** Begins the one that has waited longest, and returns it; null if none waits. */
    @Nullable
    Save beginNext() {
        Save next;
        do {
            next = earlier.isEmpty() ? arrived.poll() : earlier.poll();
        } while (next != null && !begin(next));
        return next;
    }

    private boolean begin(Save save) {
        boolean begun = save.begin();
        if (begun) {
            giveRoomBack(save);
        }
        return begun;
    }

    /** Begins those that fit into a batch of one, in their order, and adds them to it; what clashes waits on. */
    void fill(List<Save> batch) {
        for (Save save = arrived.poll(); save != null; save = arrived.poll()) {
            earlier.add(save);
        }
        if (earlier.isEmpty()) {
            return;
        }
        Save own = batch.get(0);
        Set<OriginatorId> originators = new HashSet<>();
        own.occupy(originators);
        int events = own.size();
        long bytes = own.bytes();
        int looked = 0;
        for (var saves = earlier.iterator(); saves.hasNext() && events < MAX_EVENTS && looked < MAX_LOOKED; looked++) {
            Save save = saves.next();
            if (events + save.size() > MAX_EVENTS || bytes + save.bytes() > MAX_BYTES) {
                break;
            }
            if (save.isWithdrawn()) {
                saves.remove();
            } else if (save.occupy(originators)) {
                saves.remove();
                batch.add(save);
                if (begin(save)) {
                    events += save.size();
                    bytes += save.bytes();
                } else {
                    batch.remove(batch.size() - 1);
                }
            }
        }
    }

    /** Puts saves of a batch back, in front of the others; they are not to begin before they are postponed. */
    void putBack(List<Save> saves) {
        for (int last = saves.size() - 1; last >= 0; last--) {
            earlier.addFirst(saves.get(last)); // whoever dies here leaves some there that do not begin any more
        }
    }
}
