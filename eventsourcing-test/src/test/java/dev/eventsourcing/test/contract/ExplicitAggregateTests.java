package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class ExplicitAggregateTests extends AggregateContract<ExplicitAggregateTests.Planet> {

    private static final AtomicInteger BODIES_RUN = new AtomicInteger();

    @Override
    protected WorldStyle<Planet> style() {
        return new WorldStyle<>() {
            @Override
            public Class<Planet> type() {
                return Planet.class;
            }

            @Override
            public Planet create(String name) {
                return new Planet(name);
            }

            @Override
            public void makeItSo(Planet planet, String what) {
                planet.makeItSo(what);
            }

            @Override
            public void makeItSo(Planet planet, String what, OffsetDateTime when) {
                planet.makeItSo(what, when);
            }

            @Override
            public String nameOf(Planet planet) {
                return planet.name;
            }

            @Override
            public List<String> historyOf(Planet planet) {
                return List.copyOf(planet.history);
            }

            @Override
            public int bodiesRun() {
                return BODIES_RUN.get();
            }
        };
    }

    static final class Planet extends Aggregate {

        private String name = "";
        private final List<String> history = new ArrayList<>();

        private Planet() {}

        Planet(String name) {
            trigger(new Created(name));
        }

        void makeItSo(String what) {
            trigger(new SomethingHappened(what));
        }

        void makeItSo(String what, OffsetDateTime when) {
            trigger(new SomethingHappened(what), when);
        }

        sealed interface Event extends AggregateEvent<Planet> {}

        record Created(String name) implements Event {
            @Override
            public void apply(Planet planet) {
                BODIES_RUN.incrementAndGet();
                planet.name = name;
            }
        }

        record SomethingHappened(String what) implements Event {
            @Override
            public void apply(Planet planet) {
                BODIES_RUN.incrementAndGet();
                planet.history.add(what);
            }
        }
    }
}
