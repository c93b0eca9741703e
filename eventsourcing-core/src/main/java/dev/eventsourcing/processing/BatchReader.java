package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.DeserializationException;
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

    /** Reads the first notification after a position, empty if there is none. */
    Optional<Notification> next(long position) {
        return select(position, NotificationSelection.after(position, 1)).stream()
                .findFirst();
    }

    /**
     * Returns when an event has happened.
     *
     * @throws UnreadableEventException if it cannot be read
     */
    Instant timeOf(Notification notification) {
        try {
            return log.mapper().timestampOf(notification.event()).toInstant();
        } catch (DeserializationException e) {
            throw unreadable(notification, e);
        }
    }

    /** Returns when the first event after a position has happened, empty if there is none or it cannot be read. */
    Optional<Instant> timeOfNext(long position) {
        return next(position).flatMap(this::readableTime);
    }

    private Optional<Instant> readableTime(Notification notification) {
        try {
            return Optional.of(timeOf(notification));
        } catch (UnreadableEventException e) {
            return Optional.empty();
        }
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
        Set<Class<?>> types = log.mapper().topics().typesOf(notification.topic());
        return types.isEmpty()
                ? !processing.acceptsRegisteredTypesOnly()
                : types.stream().anyMatch(processing::accepts);
    }

    private Batch.Item item(Notification notification) {
        try {
            List<DomainEvent> events = log.mapper().toDomainEvents(notification.event());
            return new Batch.Item(notification, accepted(events), null);
        } catch (DeserializationException e) {
            return new Batch.Item(notification, List.of(), unreadable(notification, e));
        }
    }

    private UnreadableEventException unreadable(Notification notification, DeserializationException e) {
        return new UnreadableEventException(processing.name(), log.applicationName(), notification, e);
    }

    private List<DomainEvent> accepted(List<DomainEvent> events) {
        return events.stream().allMatch(this::isAccepted)
                ? events
                : events.stream().filter(this::isAccepted).toList();
    }

    private boolean isAccepted(DomainEvent event) {
        return processing.accepts(event.payload().getClass());
    }
}
