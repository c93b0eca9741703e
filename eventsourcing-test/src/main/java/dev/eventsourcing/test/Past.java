package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What has happened before, and when and to whom the next things happen. Immutable.
 *
 * @param id whose event the next one is
 * @param now when it happens
 * @param events so far, in order
 */
record Past(OriginatorId id, Instant now, List<DomainEvent> events) {

    private static final long FIRST_ID = 1;

    static final Past NOTHING =
            new Past(OriginatorId.of(new UUID(0, FIRST_ID)), Instant.parse("2026-01-01T00:00:00Z"), List.of());

    Past {
        events = List.copyOf(events);
    }

    Past of(OriginatorId id) {
        return new Past(id, now, events);
    }

    Past at(Instant time) {
        return new Past(id, time, events);
    }

    /** Adds what comes next: events in their envelopes as they are, others in one of this id and time. */
    Past and(List<?> further) {
        List<DomainEvent> all = new ArrayList<>(events);
        for (Object event : further) {
            all.add(
                    event instanceof DomainEvent complete
                            ? complete
                            : new DomainEvent(id, version(id, all) + 1, now.atOffset(ZoneOffset.UTC), event, Map.of()));
        }
        return new Past(id, now, all);
    }

    /** Returns the version of the latest event of the present originator, 0 if there is none. */
    long version() {
        return version(id, events);
    }

    private static long version(OriginatorId id, List<DomainEvent> events) {
        return events.stream()
                .filter(event -> event.originatorId().equals(id))
                .mapToLong(DomainEvent::originatorVersion)
                .max()
                .orElse(0);
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Returns a scope at this time, in which new aggregates are named by numbers from this one on. */
    EventScope scope(long firstId) {
        AtomicLong number = new AtomicLong(firstId);
        return EventScope.of(clock()).and(EventScope.of(() -> new UUID(0, number.getAndIncrement())));
    }

    /** Returns a scope as above, in which the first new aggregate gets the id of this. */
    EventScope scopeOfTheNext() {
        AtomicLong number = new AtomicLong(FIRST_ID);
        return EventScope.of(clock()).and(EventScope.of(() -> {
            long next = number.getAndIncrement();
            return next == FIRST_ID && id instanceof OriginatorId.Uuid uuid ? uuid.value() : new UUID(0, next);
        }));
    }
}
