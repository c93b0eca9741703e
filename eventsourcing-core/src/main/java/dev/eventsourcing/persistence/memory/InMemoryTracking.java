package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.TrackingWaits;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps positions in memory. Nothing of a claim is rolled back.
 *
 * <p>Safe for use by several threads.
 */
final class InMemoryTracking implements TrackingRecorder {

    private final InMemoryTransactions transactions;
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, ReentrantLock> claims = new ConcurrentHashMap<>();
    private final NotificationListeners listeners = new NotificationListeners();
    private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters();
    private final TrackingWaits waits = new TrackingWaits(this);

    /** What each thread that holds a claim has taken beside, until the end of that. */
    private final Map<Thread, Deque<ReentrantLock>> taken = new ConcurrentHashMap<>();

    /** @param transactions of the recorders that positions are inserted with */
    InMemoryTracking(InMemoryTransactions transactions) {
        this.transactions = transactions;
        listeners.subscribe(waits::prompt);
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        @Nullable Long position = transactions.read(() -> positions.get(applicationName));
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public void insertTracking(Tracking tracking) {
        transactions.write(() -> {
            advance(tracking);
            return true;
        });
        prompt();
    }

    /** As {@link #insertTracking}, for who writes at present, and prompts afterwards. */
    void advance(Tracking tracking) {
        @Nullable Long before = positions.get(tracking.applicationName());
        if (before != null && before >= tracking.notificationId()) {
            throw ConcurrencyException.ofTracking(tracking, null);
        }
        set(tracking.applicationName(), tracking.notificationId());
        transactions.onRollback(() -> set(tracking.applicationName(), before));
    }

    void prompt() {
        transactions.onCommit(listeners::prompt);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        awaitHolder(applicationName);
        transactions.write(() -> {
            @Nullable Long before = positions.get(applicationName);
            set(applicationName, notificationId == 0 ? null : notificationId);
            transactions.onRollback(() -> set(applicationName, before));
            return true;
        });
        prompt();
    }

    private void set(String applicationName, @Nullable Long position) {
        if (position == null) {
            positions.remove(applicationName);
        } else {
            positions.put(applicationName, position);
        }
    }

    /** Within a claim: as with a row of a table, nobody else is at the position until that ends. */
    private void awaitHolder(String applicationName) {
        Deque<ReentrantLock> locks = taken.get(Thread.currentThread());
        ReentrantLock claim = claimOf(applicationName);
        if (locks != null && !claim.isHeldByCurrentThread()) {
            claim.lock();
            locks.push(claim);
        }
    }

    private ReentrantLock claimOf(String applicationName) {
        return claims.computeIfAbsent(applicationName, name -> new ReentrantLock());
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        ReentrantLock claim = claimOf(applicationName);
        if (claim.isHeldByCurrentThread() || !claim.tryLock()) {
            return Optional.empty();
        }
        Deque<ReentrantLock> locks = new ArrayDeque<>(List.of(claim));
        @Nullable Deque<ReentrantLock> outer = taken.put(Thread.currentThread(), locks);
        try {
            return Optional.of(work.get());
        } finally {
            locks.forEach(ReentrantLock::unlock);
            taken.compute(Thread.currentThread(), (thread, ended) -> outer);
        }
    }

    @Override
    public boolean awaitTrackingId(
            String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        return waits.await(applicationName, notificationId, timeout, givenUp);
    }

    @Override
    public boolean isTransactional() {
        return false;
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return listeners.subscribe(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return deadLetters;
    }
}
