package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.test.ManualRunnerTests.Lamps;
import org.junit.jupiter.api.Test;

class ManualRunnerExampleTests {

    // tag::system[]
    private final InfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));

    @Test
    void theBellRingsWhenALampIsSwitchedOn() {
        EventDrivenSystem system = EventDrivenSystem.of(EventDrivenSystem.pipe(Lamps.class, Bell.class));
        try (ManualRunner runner = ManualRunner.of(system, infrastructure)) {
            Lamp lamp = new Lamp("kitchen");
            lamp.toggle();
            runner.get(Lamps.class).save(lamp);

            assertThat(runner.step()).isTrue(); // the lamp was hung
            assertThat(runner.get(Bell.class).rung()).isZero();
            assertThat(runner.step()).isTrue(); // it was switched on
            assertThat(runner.get(Bell.class).rung()).isEqualTo(1);
            assertThat(runner.step()).isFalse();
        }
    }
    // end::system[]
}
