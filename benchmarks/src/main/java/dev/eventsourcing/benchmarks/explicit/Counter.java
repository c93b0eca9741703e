package dev.eventsourcing.benchmarks.explicit;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;

/** A sum in the explicit style. */
public final class Counter extends Aggregate {

    private String name = "";
    private long sum;

    private Counter() {}

    public Counter(String name) {
        trigger(new Created(name));
    }

    public void add(long amount) {
        trigger(new Added(amount));
    }

    public long sum() {
        return name.length() + sum;
    }

    sealed interface Event extends AggregateEvent<Counter> {}

    record Created(String name) implements Event {
        @Override
        public void apply(Counter counter) {
            counter.name = name;
        }
    }

    record Added(long amount) implements Event {
        @Override
        public void apply(Counter counter) {
            counter.sum += amount;
        }
    }
}
