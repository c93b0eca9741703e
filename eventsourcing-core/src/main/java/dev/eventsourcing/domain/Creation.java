package dev.eventsourcing.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate must know before its constructor runs as the body of a {@link CreationEvent}. It goes to
 * {@link Aggregate}'s own constructor past the constructors between, on the calling thread.
 *
 * @param owner the aggregate class that the event creates
 * @param originatorId the stored id at a replay; null for a new aggregate, which names itself
 * @param clock where the aggregate takes the time for further events from
 * @param timestamp when the event happened
 */
record Creation(Class<?> owner, @Nullable OriginatorId originatorId, Clock clock, OffsetDateTime timestamp) {

    private static final ThreadLocal<@Nullable Creation> CURRENT = new ThreadLocal<>();

    static <A extends Aggregate> A create(
            CreationEvent<A> event, @Nullable OriginatorId originatorId, Clock clock, OffsetDateTime timestamp) {
        Creation outer = CURRENT.get();
        CURRENT.set(new Creation(EventOwner.of(event.getClass()), originatorId, clock, timestamp));
        try {
            A aggregate = event.create(timestamp);
            aggregate.endCreation();
            return aggregate;
        } finally {
            CURRENT.set(outer); // null as a rule; cheaper than to remove the entry and make it again
        }
    }

    /** Returns what the aggregate under construction should know, once; null if no event creates it. */
    static @Nullable Creation take(Class<?> type) {
        Creation creation = CURRENT.get();
        if (creation == null || !creation.owner.isAssignableFrom(type)) {
            return null;
        }
        CURRENT.set(null);
        return creation;
    }
}
