package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps positions in memory. Nothing is rolled back.
 *
 * <p>Safe for use by several threads.
 */
final class InMemoryTracking implements TrackingRecorder {

    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> claims = new ConcurrentHashMap<>();
    private final NotificationListeners listeners = new NotificationListeners();
    private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters();

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        @Nullable Long position = positions.get(applicationName);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public void insertTracking(Tracking tracking) {
        positions.compute(tracking.applicationName(), (name, position) -> {
            if (position != null && position >= tracking.notificationId()) {
                throw ConcurrencyException.ofTracking(tracking, null);
            }
            return tracking.notificationId();
        });
        listeners.prompt();
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        if (notificationId == 0) {
            positions.remove(applicationName);
        } else {
            positions.put(applicationName, notificationId);
        }
        listeners.prompt();
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        ReentrantLock claim = claims.computeIfAbsent(applicationName, name -> new ReentrantLock());
        if (claim.isHeldByCurrentThread() || !claim.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            claim.unlock();
        }
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
