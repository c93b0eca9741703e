package dev.eventsourcing.test.custom;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A recorder of one's own, as small as it can be: everything is in maps under one lock. Safe for use by several threads. */
// tag::recorder[]
final class MapRecorder implements ProcessRecorder {

    private static final Logger logger = LoggerFactory.getLogger(MapRecorder.class);

    private record Key(OriginatorId id, long version) {}

    /** What there is to do when a transaction ends. */
    private record Ends(List<Runnable> committed, List<Runnable> rolledBack) {}

    private final Set<Key> keys = new HashSet<>();
    private final TreeMap<Long, StoredEvent> log = new TreeMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, ReentrantLock> claims = new ConcurrentHashMap<>();
    private final NotificationListeners listeners = new NotificationListeners();
    private final NotificationListeners trackingListeners = new NotificationListeners();
    private final DeadLetters deadLetters = new MapDeadLetters();
    private Ends ends; // of the transaction under way, whose thread holds the lock

    @Override
    public List<Long> insertEvents(List<StoredEvent> events) {
        return prompt(append(events, null));
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
        List<Long> ids = append(events, tracking);
        onCommit(trackingListeners::prompt);
        return prompt(ids);
    }

    private List<Long> prompt(List<Long> ids) {
        if (!ids.isEmpty()) {
            onCommit(listeners::prompt);
        }
        return ids;
    }

    private synchronized List<Long> append(List<StoredEvent> events, Tracking tracking) {
        Set<Key> added = new HashSet<>();
        for (StoredEvent event : events) {
            Key key = new Key(event.originatorId(), event.originatorVersion());
            if (keys.contains(key) || !added.add(key)) {
                throw ConcurrencyException.ofEvents(events, null); // and nothing is stored
            }
        }
        if (tracking != null) {
            if (positions.getOrDefault(tracking.applicationName(), 0L) >= tracking.notificationId()) {
                throw ConcurrencyException.ofTracking(tracking, null);
            }
            positions.put(tracking.applicationName(), tracking.notificationId());
        }
        keys.addAll(added);
        List<Long> ids = new ArrayList<>();
        for (StoredEvent event : events) {
            log.put(log.size() + 1L, event);
            ids.add((long) log.size());
        }
        return ids;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Ends mine = new Ends(new ArrayList<>(), new ArrayList<>());
        T result = run(work, mine);
        mine.rolledBack().forEach(this::onRollback); // there may be one around it
        mine.committed().forEach(this::end);
        return result;
    }

    private synchronized <T> T run(Supplier<T> work, Ends mine) {
        Ends outer = ends;
        ends = mine;
        int size = log.size();
        Map<String, Long> before = Map.copyOf(positions);
        try {
            return work.get();
        } catch (RuntimeException | Error e) { // and nothing of it stays
            Collection<StoredEvent> stored = log.tailMap(size + 1L).values();
            stored.forEach(event -> keys.remove(new Key(event.originatorId(), event.originatorVersion())));
            stored.clear();
            positions.clear();
            positions.putAll(before);
            mine.rolledBack().forEach(Runnable::run);
            throw e;
        } finally {
            ends = outer;
        }
    }

    private void end(Runnable action) {
        try {
            onCommit(action);
        } catch (RuntimeException e) { // the save has not failed
            logger.error("Events were saved, but what was to be done after that failed", e);
        }
    }

    private boolean isInTransaction() {
        return Thread.holdsLock(this) && ends != null;
    }

    @Override
    public void onCommit(Runnable action) {
        if (isInTransaction()) {
            ends.committed().add(action);
        } else {
            action.run();
        }
    }

    @Override
    public void onRollback(Runnable action) {
        if (isInTransaction()) {
            ends.rolledBack().add(action);
        }
    }

    @Override
    public synchronized List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        TreeMap<Long, StoredEvent> versions = new TreeMap<>();
        log.values().stream()
                .filter(event -> event.originatorId().equals(originatorId))
                .filter(event -> selection.gt() == null || event.originatorVersion() > selection.gt())
                .filter(event -> selection.lte() == null || event.originatorVersion() <= selection.lte())
                .forEach(event -> versions.put(event.originatorVersion(), event));
        return (selection.desc() ? versions.descendingMap() : versions)
                .values().stream()
                        .limit(selection.limit() == null ? Long.MAX_VALUE : selection.limit())
                        .toList();
    }

    @Override
    public synchronized List<Notification> selectNotifications(NotificationSelection selection) {
        return notifications()
                .filter(notification -> notification.id() > selection.above())
                .filter(notification -> selection.stop() == null || notification.id() <= selection.stop())
                .filter(notification ->
                        selection.topics().isEmpty() || selection.topics().contains(notification.topic()))
                .limit(selection.limit())
                .toList();
    }

    @Override
    public synchronized List<Long> selectNotificationIds(List<StoredEvent> events) {
        Set<StoredEvent> wanted = new HashSet<>(events);
        return notifications()
                .filter(notification -> wanted.contains(notification.event()))
                .map(Notification::id)
                .toList();
    }

    private Stream<Notification> notifications() {
        return log.entrySet().stream().map(entry -> new Notification(entry.getKey(), entry.getValue()));
    }

    @Override
    public synchronized OptionalLong maxNotificationId() {
        return log.isEmpty() ? OptionalLong.empty() : OptionalLong.of(log.lastKey());
    }

    @Override
    public long horizon() {
        return maxNotificationId().orElse(0); // nothing is visible before what is below it
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return listeners.subscribe(listener);
    }

    @Override
    public synchronized OptionalLong maxTrackingId(String applicationName) {
        Long position = positions.get(applicationName);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        synchronized (this) {
            if (notificationId == 0) {
                positions.remove(applicationName);
            } else {
                positions.put(applicationName, notificationId);
            }
        }
        trackingListeners.prompt();
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
        return false; // what the work has done before it throws stays
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return trackingListeners.subscribe(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return deadLetters;
    }
}
// end::recorder[]
