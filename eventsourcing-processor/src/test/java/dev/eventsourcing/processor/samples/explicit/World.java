package dev.eventsourcing.processor.samples.explicit;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.util.ArrayList;
import java.util.List;

// tag::world[]
public final class World extends Aggregate {

    private String name = "";
    private final List<String> history = new ArrayList<>();

    private World() {} // replay starts here

    public World(String name) {
        trigger(new Created(name));
    }

    public void makeItSo(String what) {
        trigger(new SomethingHappened(what));
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

    public String name() {
        return name;
    }

    public List<String> history() {
        return List.copyOf(history);
    }
}
// end::world[]
