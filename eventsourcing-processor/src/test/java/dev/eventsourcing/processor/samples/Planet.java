package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.EventTimestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The world of the contract suite, which counts how often its bodies run. */
public abstract class Planet extends Aggregate {

    public static final AtomicInteger BODIES_RUN = new AtomicInteger();

    private final String name;
    private final List<String> history = new ArrayList<>();

    @Event("Created")
    Planet(String name) {
        BODIES_RUN.incrementAndGet();
        this.name = name;
    }

    public static Planet create(String name) {
        return EventSourcedPlanet.create(name);
    }

    public void makeItSo(String what) {
        makeItSo(what, null);
    }

    @Event("SomethingHappened")
    public void makeItSo(String what, @EventTimestamp @Nullable OffsetDateTime when) {
        BODIES_RUN.incrementAndGet();
        history.add(what);
    }

    public String name() {
        return name;
    }

    public List<String> history() {
        return List.copyOf(history);
    }
}
