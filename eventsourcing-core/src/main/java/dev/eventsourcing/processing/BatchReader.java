package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a log for a processor, before the transaction in which it is processed. Used by one thread at a time. */
final class BatchReader {

    private final FollowedLog log;
    private final Processing processing;
    private final Partition partition;
    private final Set<String> topics;

    BatchReader(FollowedLog log, Processing processing, Partition partition, Set<String> topics) {
        this.log = log;
        this.processing = processing;
        this.partition = partition;
        this.topics = log.mapper().topics().withFormer(topics);
    }

    /** Reads what follows a position, up to a number of events. */
    Batch read(long position, int limit) {
        // Asked before the events are read, it says how far a selection of some topics has looked.
        Long horizon = topics.isEmpty() ? null : horizon(position);
        List<Notification> selected = select(
                position,
                NotificationSelection.after(position, limit).topics(topics).stop(horizon));
        long last = selected.isEmpty()
                ? position
                : selected.get(selected.size() - 1).id();
        long end = horizon != null && selected.size() < limit ? Math.max(position, horizon) : last;
        List<Batch.Item> items = new ArrayList<>(selected.size());
        for (Notification notification : selected) {
            if (partition.has(notification.originatorId()) && isAccepted(notification)) {
                items.add(item(notification));
            }
        }
        return new Batch(position, end, items);
    }

    /** Reads the event of a notification again, empty if it is not in the log. */
    Optional<Batch.Item> readAgain(long notificationId) {
        return select(
                        notificationId - 1,
                        NotificationSelection.from(notificationId, 1).stop(notificationId))
                .stream()
                .findFirst()
                .map(this::item);
    }

    /** Reads the first event after a position, empty if there is none. */
    Optional<Batch.Item> next(long position) {
        return select(position, NotificationSelection.after(position, 1)).stream()
                .findFirst()
                .map(this::item);
    }

    /** Returns when the first event after a position has happened, empty if there is none or it cannot be read. */
    Optional<Instant> timeOfNext(long position) {
        return next(position)
                .filter(item -> item.event() != null)
                .map(item -> item.read().timestamp().toInstant());
    }

    /** Returns up to where the log is final, for who has come to a position. */
    long horizon(long position) {
        return LogReadException.naming(processing.name(), log.applicationName(), position, log::horizon);
    }

    private List<Notification> select(long position, NotificationSelection selection) {
        return LogReadException.naming(processing.name(), log.applicationName(), position, () -> log.select(selection));
    }

    /** An unknown topic is only passed over if no type that is not registered could be wanted. */
    private boolean isAccepted(Notification notification) {
        Optional<Class<?>> type = log.mapper().topics().find(notification.topic());
        return type.isPresent() ? processing.accepts(type.get()) : !processing.acceptsRegisteredTypesOnly();
    }

    private Batch.Item item(Notification notification) {
        Mapper mapper = log.mapper();
        try {
            return new Batch.Item(notification, mapper.toDomainEvent(notification.event()), null);
        } catch (DeserializationException e) {
            return new Batch.Item(
                    notification,
                    null,
                    new UnreadableEventException(processing.name(), log.applicationName(), notification, e));
        }
    }
}
