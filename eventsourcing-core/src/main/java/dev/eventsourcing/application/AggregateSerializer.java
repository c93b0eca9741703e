package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.Snapshot;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.internal.Differences;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns aggregates into bytes and back, in the form of events: their state with the time of the latest event, and the time of
 * the first one as metadata. The topic says which class it is.
 *
 * <p>Safe for use by several threads, if each uses the aggregates that it has made.
 */
final class AggregateSerializer {

    private static final String CREATED_ON = "created_on";

    private final Mapper mapper;
    private final boolean triesAll;
    private final Map<Class<?>, String> topics = new ConcurrentHashMap<>();
    private final Set<Class<?>> tried = ConcurrentHashMap.newKeySet();

    /**
     * Makes one.
     *
     * @param mapper for snapshots, see {@link Mapper#forSnapshots}
     * @param triesAll whether all that is written is read for a trial
     */
    AggregateSerializer(Mapper mapper, boolean triesAll) {
        this.mapper = mapper;
        this.triesAll = triesAll;
    }

    /**
     * Makes a class known whose copies can be read from then on, and returns its topic; others are when one is written.
     *
     * @throws dev.eventsourcing.domain.AggregateDefinitionException if the class has no snapshots
     * @throws dev.eventsourcing.persistence.TopicException if another class has its topic
     */
    String register(Class<? extends Aggregate> type) {
        @Nullable String known = topics.get(type);
        if (known != null) {
            return known;
        }
        mapper.topics().registerSnapshots(type);
        String topic = Topics.snapshotTopicOf(type);
        topics.put(type, topic);
        return topic;
    }

    /** Makes a class known, if there are aggregates of just this class, and not of its subclasses alone. */
    void registerIfMade(Class<? extends Aggregate> type) {
        if (!topics.containsKey(type) && isMade(type)) {
            register(type);
        }
    }

    static boolean isMade(Class<? extends Aggregate> type) {
        return !Modifier.isAbstract(AggregateState.of(type).type().getModifiers());
    }

    /** Returns what is known of the classes that were registered. */
    Topics topics() {
        return mapper.topics();
    }

    /**
     * Returns the bytes of an aggregate.
     *
     * @throws SerializationException if a part of it cannot be written, or would not be the same when it is read
     */
    StoredEvent write(Aggregate aggregate) {
        String topic = register(aggregate.getClass());
        Snapshot snapshot = Snapshot.of(aggregate);
        StoredEvent written = mapper.toStoredEvent(
                new DomainEvent(
                        snapshot.originatorId(),
                        snapshot.version(),
                        snapshot.modifiedOn(),
                        snapshot.state(),
                        Map.of(CREATED_ON, snapshot.createdOn().toString())),
                topic);
        if (mustTry(aggregate, snapshot)) {
            requireSame(aggregate, written);
            tried.add(aggregate.getClass());
        }
        return written;
    }

    /**
     * Tells whether what is written must be read for a trial: what could never be read, or is another thing then, must not be
     * written. Of a class of which the transcoder is certain that is done at first, then more and more rarely as an aggregate
     * grows, and whenever its parts share something or have an order that the transcoder cannot know of: these may come to it
     * with any event.
     */
    private boolean mustTry(Aggregate aggregate, Snapshot snapshot) {
        return triesAll
                || !mapper.roundTripsLosslessly(snapshot.state().getClass())
                || isPowerOfTwo(aggregate.version())
                || !tried.contains(aggregate.getClass())
                || (!(aggregate instanceof Snapshotted<?>) && SharedReferences.mayDiffer(aggregate));
    }

    private static boolean isPowerOfTwo(long version) {
        return Long.bitCount(version) == 1;
    }

    private void requireSame(Aggregate aggregate, StoredEvent written) {
        Optional<? extends Aggregate> read;
        try {
            read = read(written, aggregate.getClass(), Clock.systemUTC());
        } catch (RuntimeException e) {
            throw new SerializationException(
                    "A snapshot of " + aggregate.getClass().getName()
                            + " cannot be stored, because it could not be read: " + Problem.of(e));
        }
        read.flatMap(copy -> difference(aggregate, copy)).ifPresent(problem -> {
            throw new SerializationException("A snapshot of "
                    + aggregate.getClass().getName() + " cannot be stored, because it would not come back as it was: "
                    + problem + ". Make the field transient, or let the class say what to store, see Snapshotted");
        });
    }

    private static Optional<String> difference(Aggregate aggregate, Aggregate copy) {
        return aggregate instanceof Snapshotted<?> // says itself what is stored
                ? Optional.empty()
                : SharedReferences.difference(aggregate, copy)
                        .or(() -> Differences.betweenChanging(aggregate, copy).map(Differences.Difference::toString));
    }

    /**
     * Returns the aggregate that was written, empty if it is of another class.
     *
     * @param clock where it takes the time for further events from
     * @throws DeserializationException if it cannot be read
     */
    <A extends Aggregate> Optional<A> read(StoredEvent written, Class<A> type, Clock clock) {
        registerIfMade(type);
        @Nullable
        Class<? extends Aggregate> found =
                mapper.topics().aggregateOf(written.topic()).orElse(null);
        if (found != null && !type.isAssignableFrom(found)) {
            return Optional.empty();
        }
        DomainEvent event = mapper.toDomainEvent(written);
        if (found == null || !Snapshot.typeOf(found).isInstance(event.payload())) {
            throw new DeserializationException("upcasters have made a "
                    + event.payload().getClass().getName() + " of snapshot " + written
                    + ", which its topic does not stand for: add the former topic to the aliases of the new one");
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
