package dev.eventsourcing.test.contract;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import dev.eventsourcing.system.Runner;
import dev.eventsourcing.system.RunnerTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    @Test
    @Case(123)
    void whoeverWatchesIsToldAtOnceWhatFails() throws Exception {
        run(ECHO);
        runner.start();
        runner.get(Echo.class).cannotBear("bad");
        CompletableFuture<Void> save = Threads.run(() -> {
            pause();
            happen(List.of("bad"));
        });

        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> runner.watch(PATIENCE));

        assertThat(save).failsWithin(PATIENCE);
    }

    @Test
    void whoeverWaitsForIdlenessIsToldInTimeThatItDoesNotCome() throws Exception {
        run(EventDrivenSystem.of(pipe(Universe.class, Slow.class)));
        runner.start();
        CompletableFuture<Void> save = Threads.run(() -> happen(List.of("a")));
        runner.get(Slow.class).begun.await();

        assertThatExceptionOfType(RunnerTimeoutException.class)
                .isThrownBy(() -> runner.awaitIdle(Duration.ofMillis(20)));

        runner.get(Slow.class).end.countDown();
        assertThat(save).succeedsWithin(PATIENCE);
        runner.awaitIdle(PATIENCE);
    }

    /** Whoever waits is done when the other one is, or told that it is not. */
    @Test
    @Case(120)
    void whoComesSecondWaitsForTheInstanceThatIsAtTheLog() throws Exception {
        run(ECHO);
        happen(List.of("a"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        TrackingRecorder other = runner.get(Echo.class).processing().recorder();
        String log = runner.get(Universe.class).name();
        CompletableFuture<Void> holder = Threads.run(() -> other.claim(log, () -> {
            begun.countDown();
            return await(end);
        }));
        begun.await();

        CompletableFuture<Void> start = Threads.run(runner::start);
        Thread.sleep(100);
        assertThat(start).isNotDone();
        assertThatExceptionOfType(RunnerTimeoutException.class)
                .isThrownBy(() -> runner.awaitIdle(Duration.ofMillis(20)));
        end.countDown();

        assertThat(holder).succeedsWithin(PATIENCE);
        assertThat(start).succeedsWithin(PATIENCE);
        assertThat(runner.get(Echo.class).heard()).containsExactly("a");
    }

    @Test
    @Case(120)
    void whoWaitsInVainForAnotherInstanceIsToldSo() {
        run(ECHO);
        happen(List.of("a"));
        TrackingRecorder other = runner.get(Echo.class).processing().recorder();

        var told = other.claim(runner.get(Universe.class).name(), () -> {
            CompletableFuture<Void> idle = Threads.run(() -> awaitIdle(Duration.ofMillis(50)));
            assertThat(idle)
                    .failsWithin(PATIENCE)
                    .withThrowableThat()
                    .withCauseInstanceOf(RunnerTimeoutException.class)
                    .withMessageContaining("another instance");
            return true;
        });

        assertThat(told).isPresent();
        awaitIdle(PATIENCE);
        assertThat(runner.get(Echo.class).heard()).containsExactly("a");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitIdle(Duration timeout) {
        try {
            runner.awaitIdle(timeout);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes its time for what happens. */
    static final class Slow extends ProcessApplication {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);

        Slow(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @EventHandler
        void policy(World.SomethingHappened event, ProcessingEvent processing) throws InterruptedException {
            begun.countDown();
            end.await();
        }
    }
}
