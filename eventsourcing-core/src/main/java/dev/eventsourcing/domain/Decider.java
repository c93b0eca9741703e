package dev.eventsourcing.domain;

import java.util.List;

/**
 * The functional way to write an aggregate: three pure functions and no object that changes.
 *
 * <p>The decided events are saved with {@link DomainEvent#following}; the state is read back with a {@link Projector}.
 * After Jérémie Chassaing, <i>Functional Event Sourcing Decider</i> (2021).
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> events
 */
public interface Decider<C, S, E> {

    /** Returns the state of an originator that has no events. */
    S initialState();

    /** Returns what happens because of a command, in order; empty if nothing does. */
    List<E> decide(C command, S state);

    /** Returns the state after an event. */
    S evolve(S state, E event);
}
