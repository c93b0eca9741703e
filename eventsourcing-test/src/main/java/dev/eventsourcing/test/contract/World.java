package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.OriginatorId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aggregate of the suites: a world has a name, and things happen to it. */
final class World extends Aggregate {

    private String name = "";
    private final List<String> history = new ArrayList<>();

    private World() {}

    World(String name) {
        trigger(new Created(name));
    }

    World(OriginatorId id, String name) {
        super(id);
        trigger(new Created(name));
    }

    String name() {
        return name;
    }

    List<String> history() {
        return List.copyOf(history);
    }

    void makeItSo(String what) {
        makeItSo(what, null);
    }

    void makeItSo(String what, @Nullable OffsetDateTime when) {
        trigger(new SomethingHappened(what), when);
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
