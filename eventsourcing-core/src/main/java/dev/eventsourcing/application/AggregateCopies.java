package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.Snapshot;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns aggregates into bytes and back, in the form of events: their state with the time of the latest event, and the time of
 * the first one as metadata.
 *
 * <p>Safe for use by several threads, if each uses the aggregates that it has made.
 */
final class AggregateCopies {

    private static final String CREATED_ON = "created_on";

    private final Mapper mapper;
    private final Map<Class<?>, Class<? extends Aggregate>> aggregates = new ConcurrentHashMap<>();

    /** @param mapper for snapshots, see {@link Mapper#forSnapshots} */
    AggregateCopies(Mapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Makes a class known whose copies can be read from then on; others are when one is written.
     *
     * @throws dev.eventsourcing.domain.AggregateDefinitionException if the class has no snapshots
     * @throws dev.eventsourcing.persistence.TopicException if another class has its topic
     */
    void register(Class<? extends Aggregate> type) {
        if (!aggregates.containsKey(Snapshot.typeOf(type))) {
            mapper.topics().registerSnapshots(type);
            aggregates.put(Snapshot.typeOf(type), AggregateState.of(type).type());
        }
    }

    /**
     * Returns the bytes of an aggregate.
     *
     * @throws dev.eventsourcing.persistence.SerializationException if a part of it cannot be written, or would not be the
     *     same when it is read
     */
    StoredEvent write(Aggregate aggregate) {
        register(aggregate.getClass());
        Snapshot snapshot = Snapshot.of(aggregate);
        return mapper.toStoredEvent(new DomainEvent(
                snapshot.originatorId(),
                snapshot.version(),
                snapshot.modifiedOn(),
                snapshot.state(),
                Map.of(CREATED_ON, snapshot.createdOn().toString())));
    }

    /**
     * Returns the aggregate that was written, empty if it is of another class.
     *
     * @param clock where it takes the time for further events from
     * @throws DeserializationException if it cannot be read
     */
    <A extends Aggregate> Optional<A> read(StoredEvent written, Class<A> type, Clock clock) {
        DomainEvent event = mapper.toDomainEvent(written);
        Class<? extends Aggregate> found = aggregates.get(event.payload().getClass());
        if (found == null || !type.isAssignableFrom(found)) {
            return Optional.empty();
        }
        Snapshot snapshot = new Snapshot(
                event.originatorId(), event.originatorVersion(), createdOn(event), event.timestamp(), event.payload());
        return Optional.of(snapshot.restore(found.asSubclass(type), clock));
    }

    private static OffsetDateTime createdOn(DomainEvent event) {
        @Nullable String text = event.metadata().get(CREATED_ON);
        try {
            return OffsetDateTime.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new DeserializationException("\"" + CREATED_ON + "\" is not a time with an offset");
        }
    }
}
