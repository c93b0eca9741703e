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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
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

    private final InMemoryTransactions transactions;
    private final Map<OriginatorId, NavigableMap<Long, StoredEvent>> originators = new HashMap<>();
    private final List<Notification> log = new ArrayList<>();
    private final InMemoryTracking tracking;
    private final NotificationListeners listeners = new NotificationListeners();

    private @Nullable InMemoryRecorder dictionaries;

    public InMemoryRecorder() {
        this(new InMemoryTransactions());
    }

    /** @param transactions those of all recorders that may be used in one */
    InMemoryRecorder(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.tracking = new InMemoryTracking(transactions);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> events) {
        return insert(events, null);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
        return insert(events, tracking);
    }

    private List<Long> insert(List<StoredEvent> events, @Nullable Tracking reached) {
        List<Long> ids = transactions.write(() -> {
            if (hasAny(events)) {
                throw ConcurrencyException.ofEvents(events, null);
            }
            if (reached != null) {
                tracking.advance(reached);
            }
            return events.stream().map(this::append).toList();
        });
        if (reached != null) {
            tracking.prompt();
        }
        if (!ids.isEmpty()) {
            onCommit(listeners::prompt);
        }
        return ids;
    }

    /** On the calling thread, which others wait for: the work does not wait for other threads. */
    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.run(work);
    }

    @Override
    public void onCommit(Runnable action) {
        transactions.onCommit(action);
    }

    @Override
    public void onRollback(Runnable action) {
        transactions.onRollback(action);
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
        onRollback(() -> {
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
        return transactions.read(query);
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
            return transactions.write(() -> {
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
            });
        }

        private static boolean isSame(StoredEvent one, StoredEvent other) {
            return one.originatorVersion() == other.originatorVersion()
                    && one.originatorId().equals(other.originatorId());
        }
    }
}
