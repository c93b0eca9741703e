package dev.eventsourcing.persistence;

import java.time.OffsetDateTime;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of some revision as it was written, for an {@link Upcaster}. Numbers with a point are decimals, so that none
 * loses digits on the way.
 *
 * @param topic the current name of the event type, also where the event is stored under a former one
 * @param revision of the payload, 1 or more
 * @param timestamp when the event was triggered, with its offset
 * @param metadata what else is known, sorted by key, often empty
 * @param payload what happened; an upcaster may change it and give it on
 */
public record EventTree(
        String topic, int revision, OffsetDateTime timestamp, Map<String, String> metadata, ObjectNode payload)
        implements DecodedEvent {

    /** Returns this event one revision further, with its payload as it is now. */
    public EventTree next() {
        return new EventTree(topic, revision + 1, timestamp, metadata, payload);
    }

    /**
     * Returns an event that happened at the same time, with the same metadata.
     *
     * @param newTopic of its type
     * @param newRevision of the payload: what is the type's today, so that its own upcasters take over from there
     */
    public EventTree as(String newTopic, int newRevision, ObjectNode newPayload) {
        return new EventTree(newTopic, newRevision, timestamp, metadata, newPayload);
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "EventTree[" + topic + ", revision " + revision + "]";
    }
}
