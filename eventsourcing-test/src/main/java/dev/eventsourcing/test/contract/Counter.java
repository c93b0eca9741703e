package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;

/** Counts, from a version of its own on. */
abstract class Counter extends Aggregate {

    long count;

    void count() {
        trigger(new Counted());
    }

    record Counted() implements AggregateEvent<Counter> {
        @Override
        public void apply(Counter counter) {
            counter.count++;
        }
    }

    /** Starts its versions at 0. */
    static final class FromZero extends Counter {
        @Override
        protected long initialVersion() {
            return 0;
        }
    }

    /** Starts its versions at 2. */
    static final class FromTwo extends Counter {
        @Override
        protected long initialVersion() {
            return 2;
        }
    }
}
