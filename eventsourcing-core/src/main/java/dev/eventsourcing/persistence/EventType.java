package dev.eventsourcing.persistence;

import java.util.Comparator;

/**
 * A kind of stored events.
 *
 * @param topic name of the event type when it was stored
 * @param revision of the payload, 1 or more
 */
public record EventType(String topic, int revision) implements Comparable<EventType> {

    private static final Comparator<EventType> ORDER =
            Comparator.comparing(EventType::topic).thenComparingInt(EventType::revision);

    @Override
    public int compareTo(EventType other) {
        return ORDER.compare(this, other);
    }

    /** As in {@code topic "World.Created", revision 2}. */
    @Override
    public String toString() {
        return "topic \"" + topic + "\", revision " + revision;
    }
}
