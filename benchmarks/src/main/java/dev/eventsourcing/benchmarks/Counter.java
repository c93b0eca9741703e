package dev.eventsourcing.benchmarks;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

/** A sum in the declarative style. */
public abstract class Counter extends Aggregate {

    private final String name;
    private long sum;

    @Event("Created")
    Counter(String name) {
        this.name = name;
    }

    @Event("Added")
    public void add(long amount) {
        sum += amount;
    }

    public static Counter create(String name) {
        return EventSourcedCounter.create(name);
    }

    public long sum() {
        return name.length() + sum;
    }
}
