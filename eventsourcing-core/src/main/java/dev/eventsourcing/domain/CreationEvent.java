package dev.eventsourcing.domain;

import java.time.OffsetDateTime;

/**
 * The first event of an aggregate whose constructor does what the event does, so that its fields can be final.
 *
 * <p>The classes that are generated for {@link Event @Event} begin this way. An aggregate in the explicit style may do
 * the same instead of having a constructor without arguments: it starts with {@link Aggregate#begin begin}.
 *
 * @param <A> the aggregate that this event creates
 */
public interface CreationEvent<A extends Aggregate> extends AggregateEvent<A> {

    /**
     * Makes the aggregate. Runs once when the event is triggered and once at every replay; the constructor must neither
     * decide nor have effects outside the aggregate. While it runs the aggregate has its id already.
     *
     * @param timestamp when the event happened
     */
    A create(OffsetDateTime timestamp);

    /** Does nothing: the constructor did it. */
    @Override
    default void apply(A aggregate) {}
}
