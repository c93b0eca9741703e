package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.projection.ProjectionProcessing;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManualRunnerTests {

    private final InfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application lamps = new Lamps(infrastructure);
    private final Bell bell = new Bell(infrastructure);
    private final LampsOn on = new LampsOn();
    private final ManualRunner runner = ManualRunner.of(
            processor(ProcessorSettings.DEFAULT),
            new Processor(
                    new ProjectionProcessing(on, infrastructure.createTracking(on.name())),
                    lamps.followedLog(),
                    ProcessorSettings.DEFAULT,
                    Clock.systemUTC()));

    static final class Lamps extends Application {
        Lamps(InfrastructureFactory infrastructure) {
            super(infrastructure, Lamp.class);
        }
    }

    private Processor processor(ProcessorSettings settings) {
        return new Processor(bell.processing(), lamps.followedLog(), settings, Clock.systemUTC());
    }

    @Test
    void nothingRunsUntilItIsTold() {
        switchOn();
        assertThat(rung()).isZero();
        assertThat(on.on()).isEmpty();

        assertThat(runner.runUntilIdle()).isEqualTo(4);

        assertThat(rung()).isEqualTo(1);
        assertThat(on.on()).hasSize(1);
        assertThat(runner.runUntilIdle()).isZero();
    }

    @Test
    void aStepIsOneEvent() {
        switchOn();

        assertThat(runner.step()).isTrue(); // the lamp was hung
        assertThat(rung()).isZero();
        assertThat(runner.step()).isTrue();
        assertThat(rung()).isEqualTo(1);
        assertThat(on.on()).isEmpty();
        assertThat(runner.step()).isTrue();
        assertThat(runner.step()).isTrue();
        assertThat(on.on()).hasSize(1);
        assertThat(runner.step()).isFalse();
    }

    @Test
    void oneProcessorWorksAlone() {
        switchOn();

        assertThat(runner.step("lamps_on")).isTrue();
        assertThat(runner.runUntilIdle("lamps_on")).isEqualTo(1);
        assertThat(runner.step("lamps_on")).isFalse();

        assertThat(on.on()).hasSize(1);
        assertThat(rung()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runner.step("other"))
                .withMessageContaining("There is no processor \"other\"; there are [bell of lamps, lamps_on of lamps]");
    }

    @Test
    void whatAHandlerThrowsComesOutAndTheEventIsTriedAgain() {
        Lamp lamp = switchOn();
        bell.breakLamp(lamp.originatorId());

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(ProcessingException.class)
                    .isThrownBy(runner::runUntilIdle)
                    .withMessageContaining("\"bell\" has stopped at notification 2 of application \"lamps\"")
                    .havingCause()
                    .withMessage("the lamp is broken");
        }
        assertThatThrownBy(runner::step).isInstanceOf(ProcessingException.class);
        bell.mendAll();

        assertThat(runner.runUntilIdle()).isEqualTo(3);
        assertThat(rung()).isEqualTo(1);
    }

    @Test
    void whatIsToBeParkedIsParked() {
        Lamp lamp = switchOn();
        bell.breakLamp(lamp.originatorId());
        Processor parking = processor(ProcessorSettings.DEFAULT.withOnError(OnError.PARK));

        assertThat(ManualRunner.of(parking).runUntilIdle()).isEqualTo(2);

        assertThat(parking.deadLetters(0, 10)).hasSize(1);
        assertThat(rung()).isZero();
    }

    @Test
    void whatIsPausedStandsStill() {
        switchOn();
        Processor paused = processor(ProcessorSettings.DEFAULT);
        ManualRunner alone = ManualRunner.of(paused);
        paused.pause();

        assertThat(alone.step()).isFalse();
        assertThat(alone.runUntilIdle()).isZero();
        paused.resume();
        assertThat(alone.runUntilIdle()).isEqualTo(2);
    }

    @Test
    void aSystemIsMadeAndRunToItsEnd() {
        try (ManualRunner system = ManualRunner.of(
                EventDrivenSystem.of(EventDrivenSystem.pipe(Lamps.class, Bell.class)), infrastructure)) {
            switchOn();

            assertThat(system.runUntilIdle()).isEqualTo(2);
            assertThat(system.get(Bell.class).rung()).isEqualTo(1);
        }
        assertThatIllegalStateException().isThrownBy(() -> runner.get(Bell.class));
    }

    @Test
    void aFollowerOfASystemLooksAtItsTopicsAlone() {
        try (ManualRunner system = ManualRunner.of(
                EventDrivenSystem.of(EventDrivenSystem.pipe(Lamps.class, Hangings.class)), infrastructure)) {
            switchOn();
            switchOn();

            assertThat(system.runUntilIdle()).isPositive();
            assertThat(system.get(Hangings.class).looked).containsExactly("Lamp.Hung", "Lamp.Hung");
        }
    }

    /** Has a handler for all events, and is given some. */
    @Follows(topics = "Lamp.Hung")
    static final class Hangings extends ProcessApplication {

        private final List<String> looked = new ArrayList<>();

        Hangings(InfrastructureFactory infrastructure) {
            super(infrastructure, Lamp.class);
        }

        @EventHandler
        void policy(Lamp.Event event, ProcessingEvent processing) {
            looked.add("Lamp." + event.getClass().getSimpleName());
        }
    }

    @Test
    void aLoopWithoutAnEndIsFound() {
        Loop loop = new Loop(infrastructure);
        ManualRunner looping = ManualRunner.of(
                new Processor(loop.processing(), loop.followedLog(), ProcessorSettings.DEFAULT, Clock.systemUTC()));
        loop.save(DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Rung(1)))
                .get(0));

        assertThatIllegalStateException()
                .isThrownBy(looping::runUntilIdle)
                .withMessageContaining("processor \"loop\" still finds something in the log of \"loop\"");
    }

    /** Makes an event of each of its own. */
    static final class Loop extends ProcessApplication {
        Loop(InfrastructureFactory infrastructure) {
            super(infrastructure, Rung.class);
        }

        @EventHandler
        void policy(Rung event, ProcessingEvent processing) {
            processing.collectEvents(
                    DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Rung(event.times() + 1))));
        }
    }

    private Lamp switchOn() {
        Lamp lamp = new Lamp("kitchen");
        lamp.toggle();
        lamps.save(lamp);
        return lamp;
    }

    private int rung() {
        return bell.rung();
    }
}
