package dev.eventsourcing.domain;

import org.jspecify.annotations.Nullable;

/**
 * Folds stored events into a state, one at a time and from nothing.
 *
 * @param <S> the state that is built
 */
@FunctionalInterface
public interface Projector<S> {

    /**
     * Returns the state after an event.
     *
     * @param state the state so far, null before the first event
     * @return the new state, or null if there is none any more
     */
    @Nullable
    S project(@Nullable S state, DomainEvent event);

    /** Returns the state after all the events, or null if there is none. */
    default @Nullable S fold(Iterable<DomainEvent> events) {
        S state = null;
        for (DomainEvent event : events) {
            state = project(state, event);
        }
        return state;
    }

    /** Folds with a decider's {@code evolve}; the events must be of its event type. */
    static <S, E> Projector<S> of(Decider<?, S, E> decider, Class<E> eventType) {
        return (state, event) ->
                decider.evolve(state == null ? decider.initialState() : state, eventType.cast(event.payload()));
    }
}
