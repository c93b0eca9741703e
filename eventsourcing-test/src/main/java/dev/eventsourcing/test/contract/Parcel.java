package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Snapshotted;

/** What is sent; the snapshots of all kinds of it hold the same, and have events in common. */
abstract class Parcel extends Aggregate implements Snapshotted<Parcel.State> {

    /** A snapshot of what was sent to there cannot be taken over. */
    static final String NOBODY_KNOWS = "nobody knows";

    /** There is no snapshot of what was sent to there. */
    static final String NOWHERE = "nowhere";

    private String destination = "";
    private int moves;

    record State(String destination, int moves) {}

    @Override
    public State snapshot() {
        if (destination.equals(NOWHERE)) {
            throw new IllegalStateException("cannot say what to store");
        }
        return new State(destination, moves);
    }

    @Override
    public void restore(State state) {
        if (state.destination().equals(NOBODY_KNOWS)) {
            throw new IllegalStateException("cannot take it over");
        }
        destination = state.destination();
        moves = state.moves();
    }

    String destination() {
        return destination;
    }

    void send(String where) {
        trigger(new Sent(where));
    }

    record Sent(String where) implements AggregateEvent<Parcel> {
        @Override
        public void apply(Parcel parcel) {
            parcel.destination = where;
            parcel.moves++;
        }
    }

    static final class Letter extends Parcel {}

    static final class Packet extends Parcel {}
}
