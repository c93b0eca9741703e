package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.util.ArrayList;
import java.util.List;

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
        return EventSourcedWorld.create(name);
    }

    public String name() {
        return name;
    }
}
