package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.util.ArrayList;
import java.util.List;

final class World extends Aggregate {

    private final List<String> history = new ArrayList<>();
    private String name = "";

    private World() {}

    World(String name) {
        trigger(new Created(name));
    }

    void makeItSo(String what) {
        trigger(new SomethingHappened(what));
    }

    String name() {
        return name;
    }

    List<String> history() {
        return history;
    }

    sealed interface Event extends AggregateEvent<World> {}

    record Created(String name) implements Event {
        @Override
        public void apply(World world) {
            world.name = name;
        }
    }

    record SomethingHappened(String what) implements Event {
        @Override
        public void apply(World world) {
            world.history.add(what);
        }
    }
}
