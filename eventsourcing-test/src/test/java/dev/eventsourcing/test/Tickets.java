package dev.eventsourcing.test;

import dev.eventsourcing.domain.Decider;
import java.util.List;

/** A ticket is opened and closed, by functions alone. */
// tag::decider[]
final class Tickets implements Decider<Tickets.Command, Tickets.State, Tickets.Event> {

    sealed interface Command {}

    record Open(String subject) implements Command {}

    record Close() implements Command {}

    sealed interface Event {}

    record Opened(String subject) implements Event {}

    record Closed() implements Event {}

    record State(boolean open) {}

    @Override
    public State initialState() {
        return new State(false);
    }

    @Override
    public List<Event> decide(Command command, State state) {
        if (command instanceof Open open) {
            return List.of(new Opened(open.subject()));
        }
        return state.open() ? List.of(new Closed()) : List.of(); // closed is closed
    }

    @Override
    public State evolve(State state, Event event) {
        return new State(event instanceof Opened);
    }
}
// end::decider[]
