package dev.eventsourcing.system;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long savers wait for another instance that does not come on, and what they are told. */
class SingleThreadedRunnerTests {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final InfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Topic("Happened")
    record Happened() {}

    private static void happen(Application application) {
        application.save(DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Happened()))
                .get(0));
    }

    private Runner runner(Duration patience) {
        Runner runner = new SingleThreadedRunner(
                new RunnerApplications(EventDrivenSystem.of(pipe(Leader.class, Follower.class)), infrastructure),
                Runner.SETTINGS,
                patience);
        runner.start();
        return runner;
    }

    private static void whileAnotherIsAtIt(Runner runner, Runnable work) {
        assertThat(runner.get(Follower.class)
                        .processing()
                        .recorder()
                        .claim(runner.get(Leader.class).name(), () -> {
                            work.run();
                            return true;
                        }))
                .isPresent();
    }

    @Test
    void whoWaitsBehindOthersIsToldAsSoonAsTheyAre() {
        Runner runner = runner(PATIENCE);
        whileAnotherIsAtIt(runner, () -> {
            long begun = System.nanoTime();

            List<Future<?>> saves = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> happen(runner.get(Leader.class))))
                    .toList();

            saves.forEach(save -> assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(save::get)
                    .withCauseInstanceOf(RunnerTimeoutException.class)
                    .withMessageContaining("within 800 ms, because another instance"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE.multipliedBy(3));
        });
    }

    @Test
    void whoWaitsWhenItIsStoppedIsToldSo() {
        Runner runner = runner(LONG);
        whileAnotherIsAtIt(runner, () -> {
            CompletableFuture<Void> save = CompletableFuture.runAsync(() -> happen(runner.get(Leader.class)), threads);
            sleep();

            runner.stop();

            assertThat(save)
                    .failsWithin(LONG)
                    .withThrowableThat()
                    .withCauseInstanceOf(RunnerTimeoutException.class)
                    .withMessageContaining("before the runner was stopped")
                    .withMessageNotContaining(" ms");
        });
    }

    @Test
    void anInterruptEndsTheWaitForIdleness() {
        Runner runner = runner(LONG);
        happen(new Leader(infrastructure)); // the runner is not told
        whileAnotherIsAtIt(runner, () -> {
            CompletableFuture<Throwable> told = new CompletableFuture<>();
            Thread waiting = new Thread(() -> {
                try {
                    runner.awaitIdle(LONG);
                    told.complete(new AssertionError("idle"));
                } catch (InterruptedException | RuntimeException e) {
                    told.complete(e);
                }
            });
            waiting.start();
            sleep();

            waiting.interrupt();

            assertThat(told).succeedsWithin(LONG).isInstanceOf(InterruptedException.class);
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static class Leader extends Application {

        Leader(InfrastructureFactory infrastructure) {
            super(infrastructure, Happened.class);
        }
    }

    static class Follower extends ProcessApplication {

        Follower(InfrastructureFactory infrastructure) {
            super(infrastructure, Happened.class);
        }

        @EventHandler
        void policy(Happened event, ProcessingEvent processing) {}
    }
}
