package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.AggregateRecorder;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recorder that keeps everything in memory, in all three roles.
 *
 * <p>Safe for use by several threads.
 */
public final class InMemoryRecorder implements ProcessRecorder {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<OriginatorId, NavigableMap<Long, StoredEvent>> originators = new HashMap<>();
    private final List<Notification> log = new ArrayList<>();
    private final InMemoryTracking tracking = new InMemoryTracking();
    private final NotificationListeners listeners = new NotificationListeners();

    /** How to take back what was done in {@link #inTransaction}, the latest first; null outside of it. */
    private @Nullable Deque<Runnable> undo;

    private @Nullable InMemoryRecorder dictionaries;

    @Override
    public List<Long> insertEvents(List<StoredEvent> events) {
        return insert(events, null);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
        return insert(events, tracking);
    }

    private List<Long> insert(List<StoredEvent> events, @Nullable Tracking tracking) {
        List<Long> ids = insertLocked(events, tracking);
        if (!ids.isEmpty()) {
            listeners.prompt();
        }
        return ids;
    }

    private List<Long> insertLocked(List<StoredEvent> events, @Nullable Tracking reached) {
        lock.writeLock().lock();
        try {
            if (hasAny(events)) {
                throw ConcurrencyException.ofEvents(events, null);
            }
            if (reached != null) {
                track(reached);
            }
            return events.stream().map(this::append).toList();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void track(Tracking reached) {
        OptionalLong before = tracking.maxTrackingId(reached.applicationName());
        tracking.insertTracking(reached);
        onUndo(() -> tracking.resetTracking(reached.applicationName(), before.orElse(0)));
    }

    /** Others wait meanwhile, so that nobody has seen what is taken back. */
    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.writeLock().lock();
        Deque<Runnable> outer = undo;
        Deque<Runnable> done = new ArrayDeque<>();
        undo = done;
        try {
            T result = work.get();
            if (outer != null) {
                done.descendingIterator().forEachRemaining(outer::push);
            }
            return result;
        } catch (RuntimeException | Error e) {
            done.forEach(Runnable::run);
            throw e;
        } finally {
            undo = outer;
            lock.writeLock().unlock();
        }
    }

    private void onUndo(Runnable action) {
        Deque<Runnable> done = undo;
        if (done != null) {
            done.push(action);
        }
    }

    private boolean hasAny(List<StoredEvent> events) {
        Set<Map.Entry<OriginatorId, Long>> keys = new HashSet<>();
        return events.stream()
                .anyMatch(event -> !keys.add(Map.entry(event.originatorId(), event.originatorVersion()))
                        || versions(event.originatorId()).containsKey(event.originatorVersion()));
    }

    private long append(StoredEvent event) {
        Notification notification = new Notification(log.size() + 1L, event);
        log.add(notification);
        originators.computeIfAbsent(event.originatorId(), id -> new TreeMap<>()).put(event.originatorVersion(), event);
        onUndo(() -> {
            log.remove(log.size() - 1);
            versions(event.originatorId()).remove(event.originatorVersion());
        });
        return notification.id();
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return read(() -> Versions.select(versions(originatorId), selection));
    }

    @Override
    public List<Notification> selectNotifications(NotificationSelection selection) {
        return read(() -> log.stream()
                .skip(selection.above())
                .takeWhile(notification -> selection.stop() == null || notification.id() <= selection.stop())
                .filter(notification ->
                        selection.topics().isEmpty() || selection.topics().contains(notification.topic()))
                .limit(selection.limit())
                .toList());
    }

    @Override
    public List<Long> selectNotificationIds(List<StoredEvent> events) {
        Set<StoredEvent> wanted = new HashSet<>(events);
        return read(() -> log.stream()
                .filter(notification -> wanted.contains(notification.event()))
                .map(Notification::id)
                .toList());
    }

    @Override
    public OptionalLong maxNotificationId() {
        return read(() -> log.isEmpty() ? OptionalLong.empty() : OptionalLong.of(log.size()));
    }

    @Override
    public long horizon() {
        return maxNotificationId().orElse(0);
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        return tracking.maxTrackingId(applicationName);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        tracking.resetTracking(applicationName, notificationId);
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        return tracking.claim(applicationName, work);
    }

    @Override
    public boolean awaitTrackingId(
            String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        return tracking.awaitTrackingId(applicationName, notificationId, timeout, givenUp);
    }

    @Override
    public boolean isTransactional() {
        return tracking.isTransactional();
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return tracking.subscribeToTracking(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return tracking.deadLetters();
    }

    @Override
    public synchronized AggregateRecorder dictionaries() {
        if (dictionaries == null) {
            dictionaries = new InMemoryRecorder();
        }
        return dictionaries;
    }

    @Override
    public StoredStates states() {
        return new States();
    }

    private NavigableMap<Long, StoredEvent> versions(OriginatorId originatorId) {
        return originators.getOrDefault(originatorId, new TreeMap<>());
    }

    private <T> T read(Supplier<T> query) {
        lock.readLock().lock();
        try {
            return query.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return listeners.subscribe(listener);
    }

    /** In the order of the log, of which this is a view. */
    private final class States implements StoredStates {

        @Override
        public List<StoredEvent> select(byte[] header, @Nullable StoredEvent after, int limit) {
            return read(() -> {
                Stream<StoredEvent> events = log.stream().map(Notification::event);
                if (after != null) {
                    events = events.dropWhile(event -> !isSame(event, after)).skip(1);
                }
                return events.filter(event -> !StoredStates.begins(event, header))
                        .limit(limit)
                        .toList();
            });
        }

        @Override
        public long count(byte[] header) {
            return read(() -> log.stream()
                    .filter(notification -> !StoredStates.begins(notification.event(), header))
                    .count());
        }

        @Override
        public int replace(Map<StoredEvent, byte[]> states) {
            lock.writeLock().lock();
            try {
                int replaced = 0;
                for (int i = 0; i < log.size(); i++) {
                    StoredEvent read = log.get(i).event();
                    byte[] state = states.get(read);
                    if (state != null) {
                        StoredEvent event =
                                new StoredEvent(read.originatorId(), read.originatorVersion(), read.topic(), state);
                        log.set(i, new Notification(log.get(i).id(), event));
                        versions(read.originatorId()).put(read.originatorVersion(), event);
                        replaced++;
                    }
                }
                return replaced;
            } finally {
                lock.writeLock().unlock();
            }
        }

        private static boolean isSame(StoredEvent one, StoredEvent other) {
            return one.originatorVersion() == other.originatorVersion()
                    && one.originatorId().equals(other.originatorId());
        }
    }
}
