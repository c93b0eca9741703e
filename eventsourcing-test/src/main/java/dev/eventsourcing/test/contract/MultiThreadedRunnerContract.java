package dev.eventsourcing.test.contract;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.LogReadException;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.Runner;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the runner must do that has threads of its own. */
public abstract class MultiThreadedRunnerContract extends RunnerContract {

    @Override
    final Runner make(EventDrivenSystem system, InfrastructureFactory infrastructure) {
        return Runner.multiThreaded(system, infrastructure);
    }

    @Test
    @Case({123, 129})
    void aFailureEndsTheMultiThreadedRunnerAndIsTold() throws Exception {
        run(EventDrivenSystem.of(pipe(Universe.class, Echo.class), pipe(Universe.class, LateEcho.class)));
        runner.start();
        runner.get(Echo.class).cannotBear("bad");
        happen(List.of("bad"));

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> runner.watch(PATIENCE))
                .withCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("cannot bear bad");
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> runner.awaitIdle(PATIENCE));

        Thread.sleep(300); // a step that the other has begun may still read
        happen(List.of("later"));
        Thread.sleep(300);
        assertThat(runner.get(LateEcho.class).heard()).doesNotContain("later");
    }

    @Test
    @Case(123)
    void whoWatchesIsToldOfALogThatCannotBeReadAndTheRunnerGoesOnWhenItCan() throws Exception {
        run(EventDrivenSystem.of(pipe(Breakable.class, Echo.class)));
        runner.start();
        Breakable universe = runner.get(Breakable.class);
        universe.broken.set(true);
        universe.makeItSo(universe.createWorld("Earth"), "a");

        assertThatExceptionOfType(LogReadException.class)
                .isThrownBy(() -> runner.watch(PATIENCE))
                .withMessageContaining("the wire is cut");

        universe.broken.set(false);
        runner.awaitIdle(PATIENCE);
        assertThat(runner.watch(Duration.ofMillis(1))).isFalse();
        assertThat(runner.get(Echo.class).heard()).containsExactly("a");
    }

    /** Has a log that cannot be read at times. */
    static final class Breakable extends Universe {
        private final AtomicBoolean broken = new AtomicBoolean();

        Breakable(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @Override
        public FollowedLog followedLog() {
            return ProcessorFailureContract.breakable(super.followedLog(), broken);
        }
    }

    @Test
    @Case({123, 129})
    void aFailureThatNobodyWasToldOfComesOutOfTheStop() {
        run(ECHO);
        failUntold();

        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> runner.stop());
    }

    @Test
    @Case(129)
    void whatIsThrownWithinTheScopeOfTheRunnerComesOutOfItAndNotWhatHasFailed() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> {
                    try (Runner scope = run(ECHO)) {
                        failUntold();
                        throw new ArithmeticException("of the user, in " + scope);
                    }
                })
                .satisfies(thrown ->
                        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(ProcessingException.class));
    }

    private void failUntold() {
        runner.start();
        Echo echo = runner.get(Echo.class);
        echo.cannotBear("bad");
        happen(List.of("bad"));
        Awaitility.await().until(() -> echo.tried().contains("bad"));
        Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
    }
}
