package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.UnknownRevisionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a log for a processor, before the transaction in which it is processed. Used by one thread at a time. */
final class BatchReader {

    private static final Logger logger = LoggerFactory.getLogger(BatchReader.class);

    private static final int PAGE = 20;

    private final FollowedLog log;
    private final Processing processing;
    private final Partition partition;
    private final Set<String> topics;
    private final Set<String> passedOver = new HashSet<>();

    BatchReader(FollowedLog log, Processing processing, Partition partition, Set<String> topics) {
        this.log = log;
        this.processing = processing;
        this.partition = partition;
        this.topics = log.mapper().topics().withFormer(topics);
    }

    /**
     * Reads what follows a position, up to a number of events, or to one that this build does not know.
     *
     * @throws UnknownEventException if that is the first of them
     */
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
        long passed = position;
        for (Notification notification : selected) {
            try {
                if (partition.has(notification.originatorId()) && isAccepted(notification)) {
                    items.add(item(notification));
                }
            } catch (UnknownEventException e) {
                if (passed == position) {
                    throw e;
                }
                return new Batch(position, passed, items); // what is before it can be processed
            }
            passed = notification.id();
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
                .map(this::itemAgain);
    }

    private Batch.Item itemAgain(Notification notification) {
        try {
            return item(notification);
        } catch (UnknownEventException e) {
            return new Batch.Item(notification, List.of(), e);
        }
    }

    /** When a notification's event has happened. */
    record Timed(long notificationId, Instant time) {}

    /** Looks for the first event after a position, and not above another one, whose time can be read; empty if there is none. */
    Optional<Timed> timed(long position, long stop) {
        long above = position;
        List<Notification> page;
        do {
            page = select(above, NotificationSelection.after(above, PAGE).stop(stop));
            for (Notification notification : page) {
                Optional<Timed> timed = timeOf(notification);
                if (timed.isPresent()) {
                    return timed;
                }
                above = notification.id();
            }
        } while (page.size() == PAGE);
        return Optional.empty();
    }

    /** Returns when the first event after a position has happened, empty if there is none or it cannot be read. */
    Optional<Instant> timeOfNext(long position) {
        return select(position, NotificationSelection.after(position, 1)).stream()
                .findFirst()
                .flatMap(this::timeOf)
                .map(Timed::time);
    }

    private Optional<Timed> timeOf(Notification notification) {
        try {
            return Optional.of(new Timed(
                    notification.id(),
                    log.mapper().timestampOf(notification.event()).toInstant()));
        } catch (DeserializationException e) {
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

    /** An unknown topic is only passed over if the log may have such, and no type that is not registered could be wanted. */
    private boolean isAccepted(Notification notification) {
        Set<Class<?>> types = log.mapper().topics().typesOf(notification.topic());
        if (!types.isEmpty()) {
            return types.stream().anyMatch(processing::accepts);
        }
        if (log.knowsItsTopics() || !processing.isClosed()) {
            throw unknown(notification, null);
        }
        if (passedOver.add(notification.topic())) {
            logger.warn(
                    "Processor {} passes over the events of {} with the topic {}, which is not registered",
                    processing.name(),
                    log.applicationName(),
                    notification.topic());
        }
        return false;
    }

    private Batch.Item item(Notification notification) {
        try {
            List<DomainEvent> events = log.mapper().toDomainEvents(notification.event());
            return new Batch.Item(notification, accepted(events), null);
        } catch (UnknownRevisionException e) {
            throw unknown(notification, e);
        } catch (DeserializationException e) {
            return new Batch.Item(notification, List.of(), unreadable(notification, e));
        }
    }

    private UnknownEventException unknown(Notification notification, @Nullable Throwable cause) {
        return new UnknownEventException(processing.name(), log.applicationName(), notification, cause);
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
