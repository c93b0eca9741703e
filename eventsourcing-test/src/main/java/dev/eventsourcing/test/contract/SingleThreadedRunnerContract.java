package dev.eventsourcing.test.contract;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.Runner;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the runner must do that works on the threads that save. */
public abstract class SingleThreadedRunnerContract extends RunnerContract {

    @Override
    final Runner make(EventDrivenSystem system, InfrastructureFactory infrastructure) {
        return Runner.singleThreaded(system, infrastructure);
    }

    @Test
    @Case(120)
    void theSingleThreadedRunnerIsDoneWhenTheSaveIs() {
        run(EventDrivenSystem.of(pipe(Universe.class, Echo.class, Mirror.class, Echo.class)));
        runner.start();

        happen(List.of("a"));

        assertThat(runner.get(Echo.class).heard()).containsExactly("a", "a!", "a!!");
    }

    @Test
    @Case(123)
    void whoeverSavesIsToldWhatFailsInTheSingleThreadedRunnerAndTheEventIsStored() {
        run(ECHO);
        runner.start();
        runner.get(Echo.class).cannotBear("bad");
        UUID id = runner.get(Universe.class).createWorld("Earth");

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> runner.get(Universe.class).makeItSo(id, "bad"))
                .withCauseInstanceOf(IllegalStateException.class);

        assertThat(runner.get(Universe.class).history(id)).containsExactly("bad");
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> runner.watch(Duration.ZERO));
    }
}
