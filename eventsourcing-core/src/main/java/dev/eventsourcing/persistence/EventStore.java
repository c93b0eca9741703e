package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.StoredVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * Puts domain events into a recorder and gets them back.
 *
 * <p>Safe for use by several threads.
 */
public final class EventStore {

    private final Mapper mapper;
    private final ApplicationRecorder recorder;

    public EventStore(Mapper mapper, ApplicationRecorder recorder) {
        this.mapper = mapper;
        this.recorder = recorder;
    }

    /**
     * Stores all the events, or none of them.
     *
     * @return a recording for each event, in the same order
     * @throws ConcurrencyException if an originator has an event of one of the versions already
     * @throws PersistenceException if the store fails for another reason
     * @throws TopicException if an event's type is not registered
     * @throws SerializationException if a part of an event cannot be stored
     */
    public List<Recording> put(List<DomainEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<StoredEvent> stored = events.stream().map(mapper::toStoredEvent).toList();
        List<Long> ids = recorder.insertEvents(stored);
        return ids.size() == events.size() ? recordings(events, ids) : recordingsOfLater(events, stored);
    }

    private static List<Recording> recordings(List<DomainEvent> events, List<Long> ids) {
        List<Recording> recordings = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            recordings.add(Recording.of(events.get(i), ids.get(i)));
        }
        return recordings;
    }

    /** The ids are looked up all at once, when somebody asks for the first of them after the commit. */
    private List<Recording> recordingsOfLater(List<DomainEvent> events, List<StoredEvent> stored) {
        LateIds ids = new LateIds(recorder, stored);
        List<Recording> recordings = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            int index = i;
            recordings.add(Recording.later(events.get(i), () -> ids.get(index), () -> ids.known(index)));
        }
        return recordings;
    }

    /**
     * Returns the recordings of those of the events that are stored, equal in everything, and not only in the same place; but
     * that an {@link ApplicationObserver} may have added metadata.
     * So a caller can learn what became of a save whose outcome is unknown: all of it is there, or nothing.
     *
     * @throws DeserializationException if what is stored in an event's place cannot be read
     * @throws PersistenceException if the store fails
     */
    public List<Recording> find(List<DomainEvent> events) {
        List<Recording> found = new ArrayList<>();
        for (DomainEvent event : events) {
            EventSelection place =
                    EventSelection.ALL.after(event.originatorVersion() - 1).upTo(event.originatorVersion());
            for (StoredEvent stored : recorder.selectEvents(event.originatorId(), place)) {
                if (isStoredAs(event, mapper.toDomainEvents(stored))) {
                    recorder.selectNotificationIds(List.of(stored)).forEach(id -> found.add(Recording.of(event, id)));
                }
            }
        }
        return found;
    }

    private static boolean isStoredAs(DomainEvent event, List<DomainEvent> stored) {
        return stored.size() == 1
                && event.withMetadata(stored.get(0).metadata()).equals(stored.get(0));
    }

    /**
     * Returns all events of an originator, ascending; empty for an unknown one.
     *
     * @throws DeserializationException if one cannot be read
     * @throws PersistenceException if the store fails
     */
    public List<DomainEvent> get(OriginatorId originatorId) {
        return get(originatorId, EventSelection.ALL);
    }

    /**
     * Returns the selected events of an originator; as {@link #get(OriginatorId)}. A limit counts what is stored, of which
     * upcasters may make more events, or less.
     */
    public List<DomainEvent> get(OriginatorId originatorId, EventSelection selection) {
        return versions(originatorId, selection).stream()
                .flatMap(version -> version.events().stream())
                .toList();
    }

    /**
     * Returns the selected versions of an originator with the events that are stored under each; as
     * {@link #get(OriginatorId)}.
     */
    public List<StoredVersion> versions(OriginatorId originatorId, EventSelection selection) {
        return recorder.selectEvents(originatorId, selection).stream()
                .map(stored -> new StoredVersion(stored.originatorVersion(), events(stored, selection.desc())))
                .toList();
    }

    private List<DomainEvent> events(StoredEvent stored, boolean latestFirst) {
        List<DomainEvent> events = mapper.toDomainEvents(stored);
        if (!latestFirst || events.size() < 2) {
            return events;
        }
        List<DomainEvent> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns the latest version of an originator that is stored, empty for an unknown one. */
    public OptionalLong lastVersion(OriginatorId originatorId) {
        return recorder
                .selectEvents(originatorId, EventSelection.ALL.latestFirst().limit(1))
                .stream()
                .mapToLong(StoredEvent::originatorVersion)
                .findFirst();
    }

    /** Tells whether an originator has events. */
    public boolean contains(OriginatorId originatorId) {
        return !recorder.selectEvents(originatorId, EventSelection.ALL.limit(1)).isEmpty();
    }
}
