package dev.eventsourcing.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of objects that changes as a whole, by events only: its state is what its events make of it.
 *
 * <p>In the explicit style the constructor and the commands decide and {@linkplain #trigger trigger}, the events
 * {@linkplain AggregateEvent#apply apply}, and a private constructor without arguments is where a replay starts:
 *
 * <pre>{@code
 * public final class World extends Aggregate {
 *     private String name = "";
 *
 *     private World() {}
 *     public World(String name) { trigger(new Created(name)); }
 *
 *     public sealed interface Event extends AggregateEvent<World> {}
 *     public record Created(String name) implements Event {
 *         @Override public void apply(World world) { world.name = name; }
 *     }
 * }
 * }</pre>
 *
 * <p>In the declarative style the commands carry {@link Event @Event}, and the annotation processor writes the rest.
 *
 * <p>Events take their time from the clock of the current {@link EventScope}; without one, from the application's
 * clock if the aggregate came from its repository, and from the system's otherwise.
 *
 * <p>Not safe for use by several threads at once: each caller works on its own copy, and the store settles conflicts.
 */
public abstract non-sealed class Aggregate implements Recordable {

    private final List<DomainEvent> pending = new ArrayList<>();
    private Clock clock = Clock.systemUTC();
    private @Nullable OriginatorId originatorId;
    private long version;
    private boolean begun;
    private @Nullable OffsetDateTime createdOn;
    private @Nullable OffsetDateTime modifiedOn;

    /** When the event happened that is being applied, null if none is. */
    private @Nullable OffsetDateTime applyingAt;

    /** Makes an aggregate that will be named by a random UUID, or as the current {@link EventScope} says. */
    protected Aggregate() {
        Creation creation = Creation.take(getClass());
        if (creation != null) {
            this.originatorId = creation.originatorId();
            this.clock = creation.clock();
            this.applyingAt = creation.timestamp();
        }
    }

    /** Makes an aggregate of the given id, such as one from {@link Identifiers#named}. */
    protected Aggregate(UUID id) {
        this(OriginatorId.of(id));
    }

    /** Makes an aggregate of the given id, which may be a string in stores that are configured for strings. */
    protected Aggregate(OriginatorId originatorId) {
        this();
        Objects.requireNonNull(originatorId, "originatorId");
        if (this.originatorId == null) {
            this.originatorId = originatorId;
        }
    }

    /**
     * Returns the id.
     *
     * @throws IllegalStateException if this aggregate is named by a string; use {@link #originatorId()}
     */
    public final UUID id() {
        return originatorId().uuid();
    }

    /** Returns the id in either form. */
    public final OriginatorId originatorId() {
        if (originatorId == null) {
            originatorId = OriginatorId.of(EventScope.current().newId());
        }
        return originatorId;
    }

    /** Returns the version of the latest event, pending ones included. */
    public final long version() {
        return version;
    }

    /** Returns the time of the first event. */
    public final OffsetDateTime createdOn() {
        return happened(createdOn);
    }

    /** Returns the time of the latest event. */
    public final OffsetDateTime modifiedOn() {
        return happened(modifiedOn);
    }

    /** Returns the version that the first event gets: 1, unless a subclass overrides this with another constant. */
    protected long initialVersion() {
        return 1;
    }

    /**
     * Applies a new event to this aggregate and makes it pending. If the event refuses by throwing, this aggregate's
     * version, pending events and {@link #modifiedOn()} stay as they were.
     *
     * @throws IllegalStateException if called from an event's {@code apply}, which replays would repeat
     */
    protected final void trigger(AggregateEvent<?> event) {
        trigger(event, null);
    }

    /** As {@link #trigger(AggregateEvent)}, at the given time; null means now. */
    protected final void trigger(AggregateEvent<?> event, @Nullable OffsetDateTime timestamp) {
        if (applyingAt != null) {
            throw new IllegalStateException("An event of " + this + " tried to trigger "
                    + event.getClass().getSimpleName() + " while it was applied: trigger from commands only");
        }
        OffsetDateTime time = timestamp != null ? timestamp : now(clock);
        DomainEvent domainEvent = new DomainEvent(
                originatorId(), nextVersion(), time, event, EventScope.current().metadata());
        applyNext(domainEvent, event);
        pending.add(domainEvent);
    }

    /**
     * Makes a new aggregate by the event that creates it, and makes that event pending. If the constructor throws, there
     * is no aggregate and no event.
     */
    protected static <A extends Aggregate> A begin(CreationEvent<A> event) {
        return begin(event, null);
    }

    /** As {@link #begin(CreationEvent)}, at the given time; null means now. */
    protected static <A extends Aggregate> A begin(CreationEvent<A> event, @Nullable OffsetDateTime timestamp) {
        Clock clock = Clock.systemUTC();
        OffsetDateTime time = timestamp != null ? timestamp : now(clock);
        A aggregate = Creation.create(event, null, clock, time);
        aggregate.trigger(event, time);
        return aggregate;
    }

    /** Tells whether an event is being applied, now or at a replay, so that none can be triggered. */
    protected final boolean isApplying() {
        return applyingAt != null;
    }

    /**
     * Returns the time of the event that is being applied, for use by that event.
     *
     * @throws IllegalStateException if no event is being applied
     */
    protected final OffsetDateTime eventTimestamp() {
        if (applyingAt == null) {
            throw new IllegalStateException("No event of " + this + " is being applied");
        }
        return applyingAt;
    }

    /** Returns the events that were triggered and not collected yet, in order, and leaves them pending. */
    public final List<DomainEvent> pendingEvents() {
        return List.copyOf(pending);
    }

    /** Takes the pending events, in order. Who takes them stores them, or gives them back. */
    public final List<DomainEvent> collectEvents() {
        List<DomainEvent> collected = List.copyOf(pending);
        pending.clear();
        return collected;
    }

    /**
     * Gives back events that were collected and could not be stored; they are pending again, in order.
     *
     * @throws OriginatorIdException if one belongs to another aggregate
     * @throws OriginatorVersionException if one was never triggered here or is pending already
     */
    public final void returnEvents(List<DomainEvent> events) {
        for (DomainEvent event : events) {
            if (!event.originatorId().equals(originatorId)) {
                throw new OriginatorIdException(this, event);
            }
            if (event.originatorVersion() > version || pending.contains(event)) {
                throw new OriginatorVersionException(this, event, nextVersion());
            }
        }
        pending.addAll(events);
        pending.sort(Comparator.comparingLong(DomainEvent::originatorVersion));
    }

    /** Prepares an empty aggregate for a replay. */
    final void beginReplay(OriginatorId originatorId, Clock clock) {
        this.originatorId = originatorId;
        this.clock = clock;
    }

    /** Makes an aggregate that has its fields already the one of a snapshot. */
    final void resume(
            OriginatorId originatorId, long version, OffsetDateTime createdOn, OffsetDateTime modifiedOn, Clock clock) {
        beginReplay(originatorId, clock);
        advanceTo(version);
        this.createdOn = createdOn;
        this.modifiedOn = modifiedOn;
    }

    /** Ends the construction by an event, during which that event was being applied. */
    final void endCreation() {
        applyingAt = null;
    }

    /** Applies an event that is the next one of this aggregate. */
    final void replayEvent(DomainEvent event) {
        applyNext(event, payloadOf(event));
    }

    /** Applies what is stored under the next version of this aggregate, and takes that version, also if it is nothing. */
    final void replayVersion(StoredVersion stored) {
        long number = nextVersion();
        if (stored.number() != number) {
            throw new OriginatorVersionException(this, stored, number);
        }
        for (DomainEvent event : stored.events()) {
            apply(event, payloadOf(event), number);
        }
        advanceTo(number);
    }

    private AggregateEvent<?> payloadOf(DomainEvent event) {
        if (event.payload() instanceof AggregateEvent<?> payload) {
            return payload;
        }
        throw new AggregateTypeException(this, event);
    }

    private void applyNext(DomainEvent event, AggregateEvent<?> payload) {
        apply(event, payload, nextVersion());
        advanceTo(event.originatorVersion());
    }

    private void advanceTo(long number) {
        version = number;
        begun = true;
    }

    private void apply(DomainEvent event, AggregateEvent<?> payload, long number) {
        if (!event.originatorId().equals(originatorId)) {
            throw new OriginatorIdException(this, event);
        }
        if (event.originatorVersion() != number) {
            throw new OriginatorVersionException(this, event, number);
        }
        if (!EventOwner.of(payload.getClass()).isInstance(this)) {
            throw new AggregateTypeException(this, event);
        }
        applyingAt = event.timestamp();
        try {
            applyTo(this, payload);
        } finally {
            applyingAt = null;
        }
        modifiedOn = event.timestamp();
        if (createdOn == null) {
            createdOn = modifiedOn;
        }
    }

    @SuppressWarnings("unchecked") // the event's owner was checked
    private static <A extends Aggregate> void applyTo(Aggregate aggregate, AggregateEvent<A> event) {
        event.apply((A) aggregate);
    }

    private static OffsetDateTime now(Clock clock) {
        return EventScope.current().clockOr(clock).instant().atOffset(ZoneOffset.UTC);
    }

    private long nextVersion() {
        return begun ? version + 1 : initialVersion();
    }

    private OffsetDateTime happened(@Nullable OffsetDateTime time) {
        if (time == null) {
            throw new IllegalStateException(
                    GeneratedAggregate.authored(getClass()).getSimpleName() + " has no events yet");
        }
        return time;
    }

    /** Two aggregates are equal if class, id, version, times, pending events and all fields are. */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Aggregate that
                && getClass() == that.getClass()
                && originatorId().equals(that.originatorId())
                && version == that.version
                && Objects.equals(createdOn, that.createdOn)
                && Objects.equals(modifiedOn, that.modifiedOn)
                && pending.equals(that.pending)
                && AggregateFields.equal(this, that);
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().hashCode() + originatorId().hashCode();
    }

    /** Names the aggregate without its content: {@code World 5e1c…, version 2}. */
    @Override
    public String toString() {
        return GeneratedAggregate.authored(getClass()).getSimpleName() + " " + originatorId() + ", version " + version;
    }
}
