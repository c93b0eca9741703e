package dev.eventsourcing.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What an aggregate was at a version, so that earlier events need not be replayed.
 *
 * @param originatorId whose state it is
 * @param version of the latest event in it
 * @param createdOn the time of the first event
 * @param modifiedOn the time of the latest event in it
 * @param state what {@link Snapshotted} says; otherwise an aggregate, which is not copied
 */
public record Snapshot(
        OriginatorId originatorId, long version, OffsetDateTime createdOn, OffsetDateTime modifiedOn, Object state) {

    public Snapshot {
        Objects.requireNonNull(originatorId, "originatorId");
        Objects.requireNonNull(createdOn, "createdOn");
        Objects.requireNonNull(modifiedOn, "modifiedOn");
        Objects.requireNonNull(state, "state");
    }

    /**
     * Returns the snapshot of an aggregate as it is. To be written before the aggregate changes.
     *
     * @throws IllegalArgumentException if it has pending events, which may never be stored
     */
    public static Snapshot of(Aggregate aggregate) {
        if (!aggregate.pendingEvents().isEmpty()) {
            throw new IllegalArgumentException("There is no snapshot of " + aggregate + ", because it has "
                    + aggregate.pendingEvents().size() + " pending events: save it first");
        }
        Object state = aggregate instanceof Snapshotted<?> snapshotted
                ? Objects.requireNonNull(
                        snapshotted.snapshot(),
                        () -> "the snapshot of " + aggregate.getClass().getName())
                : aggregate;
        return new Snapshot(
                aggregate.originatorId(), aggregate.version(), aggregate.createdOn(), aggregate.modifiedOn(), state);
    }

    /** Returns the type of what a snapshot of an aggregate class holds, as it is at run time. */
    public static Class<?> typeOf(Class<? extends Aggregate> type) {
        return AggregateState.of(type).snapshotType();
    }

    /**
     * Returns the aggregate. A state that is an aggregate becomes it, so that this can be called once.
     *
     * @param type the class of the aggregate
     * @param clock where it takes the time for further events from
     */
    public <A extends Aggregate> A restore(Class<A> type, Clock clock) {
        A aggregate = type.isInstance(state) ? type.cast(state) : restored(AggregateState.of(type));
        aggregate.resume(originatorId, version, createdOn, modifiedOn, clock);
        return aggregate;
    }

    @SuppressWarnings("unchecked") // the type of the state was found on the aggregate's class
    private <A extends Aggregate> A restored(AggregateState<A> type) {
        A aggregate = type.blank();
        ((Snapshotted<Object>) aggregate).restore(type.snapshotType().cast(state));
        return aggregate;
    }

    /** Names the aggregate without its content. */
    @Override
    public String toString() {
        return "Snapshot of " + originatorId + ", version " + version;
    }
}
