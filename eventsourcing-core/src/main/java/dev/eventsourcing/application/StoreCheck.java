package dev.eventsourcing.application;

import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.EventTypes;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a build can read what is in a store. Kinds of events that it knows cost one small query; for others, which
 * another build has noted, the log is read from where it was last looked through for them.
 */
final class StoreCheck {

    private static final Logger logger = LoggerFactory.getLogger(StoreCheck.class);
    private static final int PAGE = 500;

    private final String application;
    private final ApplicationRecorder recorder;
    private final Mapper mapper;
    private final EventTypes noted;

    StoreCheck(String application, ApplicationRecorder recorder, Mapper mapper) {
        this.application = application;
        this.recorder = recorder;
        this.mapper = mapper;
        this.noted = recorder.eventTypes();
    }

    /**
     * Notes what this build can write, and looks for what it cannot read.
     *
     * @param own the types that this build stores there
     * @throws UnreadableEventsException if there is such an event
     * @throws PersistenceException if the store fails; a table that is missing is only warned of
     */
    void run(Set<Class<?>> own) {
        Optional<Map<EventType, Long>> found = noted.select();
        if (found.isPresent()) {
            check(own, found.get());
        } else {
            logger.warn(
                    "The store of {} was not looked at for events that this build cannot read:"
                            + " is there a table {}_event_types?",
                    application,
                    application);
        }
    }

    private void check(Set<Class<?>> own, Map<EventType, Long> types) {
        SortedMap<EventType, Long> unreadable = new TreeMap<>();
        types.forEach((type, absentUpTo) -> {
            if (!mapper.topics().canRead(type.topic(), type.revision())) {
                long found = find(type, absentUpTo);
                if (found > 0) {
                    unreadable.put(type, found);
                }
            }
        });
        if (!unreadable.isEmpty()) {
            throw new UnreadableEventsException(application, unreadable, this::knownRevision);
        }
        note(own.stream()
                .map(type -> new EventType(mapper.topics().topicOf(type), Topics.revisionOf(type)))
                .filter(type -> !types.containsKey(type))
                .collect(Collectors.toSet()));
    }

    private int knownRevision(String topic) {
        return mapper.topics().find(topic).map(Topics::revisionOf).orElse(0);
    }

    /** Without the note others are warned later, not now; that is no reason not to serve from a store that is read-only. */
    private void note(Set<EventType> types) {
        if (types.isEmpty()) {
            return;
        }
        try {
            noted.insert(types);
        } catch (PersistenceException e) {
            logger.warn("In the store of {} it could not be noted which events this build can write", application, e);
        }
    }

    /** Returns the notification id of the first such event, 0 if there is none. */
    private long find(EventType type, long absentUpTo) {
        long horizon = recorder.horizon();
        long position = absentUpTo;
        boolean certain = true;
        List<Notification> page;
        do {
            page = recorder.selectNotifications(NotificationSelection.after(position, PAGE)
                    .topics(Set.of(type.topic()))
                    .stop(horizon));
            for (Notification notification : page) {
                try {
                    if (mapper.revisionOf(notification.event()) == type.revision()) {
                        return notification.id();
                    }
                } catch (DeserializationException e) { // its key may come back, and it must be looked at then
                    certain = false;
                }
                position = notification.id();
            }
        } while (page.size() == PAGE);
        if (certain && horizon > absentUpTo) {
            noteAbsent(type, horizon);
        }
        return 0;
    }

    private void noteAbsent(EventType type, long upTo) {
        try {
            noted.setAbsent(type, upTo);
        } catch (PersistenceException e) {
            logger.warn("In the store of {} it could not be noted that there is no {}", application, type, e);
        }
    }
}
