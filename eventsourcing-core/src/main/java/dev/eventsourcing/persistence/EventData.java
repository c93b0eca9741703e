package dev.eventsourcing.persistence;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * The part of a domain event that becomes its stored state: everything that is not a column of its own.
 *
 * @param timestamp when the event was triggered, with its offset
 * @param metadata what else is known, sorted by key, often empty
 * @param payload what happened
 */
public record EventData(OffsetDateTime timestamp, Map<String, String> metadata, Object payload)
        implements DecodedEvent {

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "EventData[" + payload.getClass().getName() + "]";
    }
}
