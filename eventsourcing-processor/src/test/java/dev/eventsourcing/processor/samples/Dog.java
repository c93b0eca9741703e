package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Event;
import java.util.ArrayList;
import java.util.List;

// tag::inherited[]
public abstract class Dog extends Animal {

    private final List<String> tricks = new ArrayList<>();

    @Event("Registered")
    Dog(String name) {
        super(name);
    }

    @Event("TrickAdded")
    public void addTrick(String trick) {
        tricks.add(trick);
    }

    public static Dog create(String name) {
        return EventSourcedDog.create(name);
    }

    public void train(List<String> wanted) {
        wanted.stream().filter(trick -> !tricks.contains(trick)).forEach(this::addTrick);
    }

    public List<String> tricks() {
        return List.copyOf(tricks);
    }
}
// end::inherited[]
