package dev.eventsourcing.domain;

/**
 * Something that happened to an aggregate of type {@code A}, and how it changes that aggregate.
 *
 * <p>Events are best written as records inside the aggregate, under one sealed interface, so that they reach its private
 * fields and are found without scanning:
 *
 * <pre>{@code
 * public sealed interface Event extends AggregateEvent<World> {}
 *
 * public record SomethingHappened(String what) implements Event {
 *     @Override public void apply(World world) { world.history.add(what); }
 * }
 * }</pre>
 *
 * @param <A> the aggregate that triggers this event
 */
@FunctionalInterface
public interface AggregateEvent<A extends Aggregate> {

    /**
     * Changes the fields of the aggregate. Runs once when the event is triggered and once at every replay, so it must
     * neither decide nor have effects outside the aggregate.
     */
    void apply(A aggregate);
}
