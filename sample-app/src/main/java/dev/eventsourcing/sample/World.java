package dev.eventsourcing.sample;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.util.ArrayList;
import java.util.List;

/** A world has a name, and things happen in it. */
// tag::world[]
public abstract class World extends Aggregate {
    private final String name;
    private final List<String> history = new ArrayList<>();

    @Event("Created")
    World(String name) {
        this.name = name;
    }

    @Event("SomethingHappened")
    public void makeItSo(String what) {
        history.add(what);
    }

    public static World create(String name) {
        return EventSourcedWorld.create(name); // generated
    }

    public String name() {
        return name;
    }

    public List<String> history() {
        return List.copyOf(history);
    }
}
// end::world[]
