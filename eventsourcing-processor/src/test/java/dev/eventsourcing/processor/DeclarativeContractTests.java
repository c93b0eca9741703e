package dev.eventsourcing.processor;

import dev.eventsourcing.processor.samples.Planet;
import dev.eventsourcing.test.contract.AggregateContract;
import dev.eventsourcing.test.contract.WorldStyle;
import java.time.OffsetDateTime;
import java.util.List;

/** Group A of the conformance cases, in the declarative style. */
class DeclarativeContractTests extends AggregateContract<Planet> {

    @Override
    protected WorldStyle<Planet> style() {
        return new WorldStyle<>() {
            @Override
            public Class<Planet> type() {
                return Planet.class;
            }

            @Override
            public Planet create(String name) {
                return Planet.create(name);
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
                return planet.name();
            }

            @Override
            public List<String> historyOf(Planet planet) {
                return planet.history();
            }

            @Override
            public int bodiesRun() {
                return Planet.BODIES_RUN.get();
            }
        };
    }
}
