package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Transcoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the events of single originators for the endpoint. Safe for use by several threads. */
final class OriginatorStreams {

    private final Transcoder transcoder;
    private final Predicate<String> textIds;

    /** @param textIds tells whether the originators of an application are named by strings, and not by UUIDs */
    OriginatorStreams(Transcoder transcoder, Predicate<String> textIds) {
        this.transcoder = transcoder;
        this.textIds = textIds;
    }

    /**
     * A stored event.
     *
     * @param version its place in the originator's sequence
     * @param topic under which it is stored
     * @param timestamp when it was triggered, null if it cannot be read
     * @param metadataKeys what is known besides, without the values
     * @param payloads what the transcoder makes of it today, mostly one text of JSON, or asterisks; none if upcasters make
     *     nothing of it
     * @param problem why it cannot be read, null if it can
     */
    record EventView(
            long version,
            String topic,
            @Nullable OffsetDateTime timestamp,
            Set<String> metadataKeys,
            List<String> payloads,
            @Nullable String problem) {}

    List<EventView> page(Application application, String id, long after, int limit, boolean payloads) {
        OriginatorId originatorId = originatorId(id, textIds.test(application.name()));
        List<StoredEvent> stored = application
                .recorder()
                .selectEvents(originatorId, EventSelection.ALL.after(after).limit(limit));
        if (stored.isEmpty() && !application.eventStore().contains(originatorId)) {
            throw EndpointRequestException.unknown("The application \"" + application.name()
                    + "\" has no events of the originator \"" + originatorId + "\"");
        }
        Mapper mapper = application.followedLog().mapper();
        return stored.stream().map(event -> view(mapper, event, payloads)).toList();
    }

    private EventView view(Mapper mapper, StoredEvent stored, boolean payloads) {
        try {
            List<DomainEvent> events = mapper.toDomainEvents(stored);
            Set<String> keys = new TreeSet<>();
            events.forEach(event -> keys.addAll(event.metadata().keySet()));
            return new EventView(
                    stored.originatorVersion(),
                    stored.topic(),
                    mapper.timestampOf(stored),
                    keys,
                    events.stream()
                            .map(event -> payloads ? text(event) : ShownError.MASK)
                            .toList(),
                    null);
        } catch (DeserializationException e) {
            return new EventView(stored.originatorVersion(), stored.topic(), null, Set.of(), List.of(), e.getMessage());
        }
    }

    private String text(DomainEvent event) {
        byte[] bytes = transcoder.encode(new EventData(event.timestamp(), event.metadata(), event.payload()));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static OriginatorId originatorId(String id, boolean text) {
        if (text) {
            if (id.isBlank()) {
                throw EndpointRequestException.wrong("The id of the originator is blank");
            }
            return OriginatorId.of(id);
        }
        try {
            return OriginatorId.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw EndpointRequestException.wrong(
                    "The originator \"" + id + "\" is no UUID, and eventsourcing.originator-id-type is uuid");
        }
    }
}
