package dev.eventsourcing.system;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.EventHandlerException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A runner that cannot be made leaves nothing open. */
class RunnerCloseTests {

    private static final EventDrivenSystem SYSTEM = EventDrivenSystem.of(pipe(Leader.class, Follower.class));

    /** Those that are open, of the test that runs. */
    private static final List<Application> OPEN = new ArrayList<>();

    private final InfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));

    @BeforeEach
    void nothingIsOpen() {
        OPEN.clear();
    }

    @Test
    void theSingleThreadedOneClosesItsApplications() {
        closesThem(Runner::singleThreaded);
    }

    @Test
    void theMultiThreadedOneClosesItsApplications() {
        closesThem(Runner::multiThreaded);
    }

    private void closesThem(BiFunction<EventDrivenSystem, InfrastructureFactory, Runner> make) {
        assertThatExceptionOfType(EventHandlerException.class)
                .isThrownBy(() -> make.apply(SYSTEM, infrastructure))
                .withMessageContaining("Unregistered");
        assertThat(OPEN).isEmpty();
    }

    record Unregistered() {}

    static class Leader extends Application {

        Leader(InfrastructureFactory infrastructure) {
            super(infrastructure);
            OPEN.add(this);
        }

        @Override
        public void close() {
            super.close();
            OPEN.remove(this);
        }
    }

    static class Follower extends ProcessApplication {

        Follower(InfrastructureFactory infrastructure) {
            super(infrastructure);
            OPEN.add(this);
        }

        @EventHandler
        void policy(Unregistered event, ProcessingEvent processing) {}

        @Override
        public void close() {
            super.close();
            OPEN.remove(this);
        }
    }
}
