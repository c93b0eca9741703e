package dev.eventsourcing.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An event with its envelope: which originator it belongs to, its place in that originator's sequence, and when it
 * happened.
 *
 * <p>Immutable if its payload is, and then safe for use by several threads.
 *
 * @param originatorId whose event it is
 * @param originatorVersion position in the originator's sequence, ascending without gaps, 1 for the first unless the
 *     aggregate says otherwise
 * @param timestamp when it was triggered, in UTC unless the command gave another offset
 * @param payload what happened, usually a record
 * @param metadata what else is known, such as a correlation id; sorted by key, never null, often empty
 */
public record DomainEvent(
        OriginatorId originatorId,
        long originatorVersion,
        OffsetDateTime timestamp,
        Object payload,
        Map<String, String> metadata)
        implements Recordable {

    public DomainEvent {
        Objects.requireNonNull(originatorId, "originatorId");
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(payload, "payload");
        if (originatorVersion < 0) {
            throw new IllegalArgumentException("originatorVersion must not be negative: " + originatorVersion);
        }
        metadata = metadata.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(metadata)));
    }

    /**
     * Wraps the decisions of a function that has no aggregate object, such as a {@link Decider}, so that they can be
     * saved. Time and metadata come from the current {@link EventScope}.
     *
     * @param originatorId whose events they are
     * @param version the version that the decision was based on, 0 for an originator without events
     * @param payloads what was decided, in order
     * @return one event for each payload, numbered from {@code version + 1}
     */
    public static List<DomainEvent> following(OriginatorId originatorId, long version, List<?> payloads) {
        EventScope scope = EventScope.current();
        OffsetDateTime now = scope.clockOr(Clock.systemUTC()).instant().atOffset(ZoneOffset.UTC);
        List<DomainEvent> events = new ArrayList<>(payloads.size());
        for (Object payload : payloads) {
            events.add(new DomainEvent(originatorId, version + events.size() + 1, now, payload, scope.metadata()));
        }
        return events;
    }

    /** Returns this event with further metadata; where it has a key already, its own value stays. */
    public DomainEvent withMetadata(Map<String, String> further) {
        Map<String, String> merged = new TreeMap<>(further);
        merged.putAll(metadata);
        return merged.size() == metadata.size()
                ? this
                : new DomainEvent(originatorId, originatorVersion, timestamp, payload, merged);
    }

    /** Names the event without its content: {@code SomethingHappened 5e1c…#2}. */
    @Override
    public String toString() {
        return payload.getClass().getSimpleName() + " " + originatorId + "#" + originatorVersion;
    }
}
