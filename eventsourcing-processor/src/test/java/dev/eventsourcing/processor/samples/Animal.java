package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

// tag::inherited[]
public abstract class Animal extends Aggregate {

    private String name;

    @Event("Born")
    protected Animal(String name) {
        this.name = name;
    }

    @Event("Renamed")
    public void rename(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public static Animal create(String name) {
        return EventSourcedAnimal.create(name);
    }
}
// end::inherited[]
