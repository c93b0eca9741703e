package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Snapshotted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says itself what its snapshots hold. */
final class Chest extends Aggregate implements Snapshotted<Chest.State> {

    private final List<String> things = new ArrayList<>();

    void put(String thing) {
        trigger(new Put(thing));
    }

    List<String> things() {
        return List.copyOf(things);
    }

    record State(String content) {}

    @Override
    public State snapshot() {
        return new State(String.join(",", things));
    }

    @Override
    public void restore(State state) {
        things.addAll(Arrays.asList(state.content().split(",", -1)));
    }

    record Put(String thing) implements AggregateEvent<Chest> {
        @Override
        public void apply(Chest chest) {
            chest.things.add(thing);
        }
    }
}
