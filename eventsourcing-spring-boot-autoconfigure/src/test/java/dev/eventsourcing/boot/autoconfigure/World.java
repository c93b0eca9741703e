package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.util.ArrayList;
import java.util.List;

public final class World extends Aggregate {

    private final List<String> history = new ArrayList<>();
    private String name = "";

    private World() {}

    public World(String name) {
        trigger(new Created(name));
    }

    public void makeItSo(String what) {
        trigger(new SomethingHappened(what));
    }

    public String name() {
        return name;
    }

    public List<String> history() {
        return history;
    }

    public sealed interface Event extends AggregateEvent<World> {}

    public record Created(String name) implements Event {
        @Override
        public void apply(World world) {
            world.name = name;
        }
    }

    public record SomethingHappened(String what) implements Event {
        @Override
        public void apply(World world) {
            world.history.add(what);
        }
    }
}
