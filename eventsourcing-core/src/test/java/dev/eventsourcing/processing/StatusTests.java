package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a processor tells of itself while it, or another instance, is at work. */
class StatusTests {

    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application words = new Application("words", infrastructure, Said.class);
    private final TrackingRecorder tracking = infrastructure.createTracking("view");

    static class View extends Projection {

        @EventHandler
        void on(Said event) {}
    }

    private static Processor processor(TrackingRecorder tracking, FollowedLog log) {
        return new Processor(
                new ProjectionProcessing(new View(), tracking),
                log,
                ProcessorSettings.DEFAULT.withRetry(new Retry(5, Duration.ofMillis(5), 1, Duration.ofMillis(5))),
                Clock.systemUTC());
    }

    private static void passTime(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A log in which something happens while it is asked how far it goes. */
    private static final class Interrupted extends ForwardedLog {

        private Runnable meanwhile = () -> {};

        Interrupted(FollowedLog log) {
            super(log);
        }

        @Override
        public long horizon() {
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
            return super.horizon();
        }
    }

    @Test
    void theTimeLeftIsToldAlsoWhenItComesOnWhileItIsAsked() {
        Said.in(
                words,
                IntStream.range(0, 20)
                        .mapToObj(i -> new Said(String.valueOf(i)))
                        .toArray());
        Interrupted log = new Interrupted(words.followedLog());
        Processor processor = processor(tracking, log);
        for (int i = 0; i < 5; i++) {
            processor.step();
            passTime(2);
        }
        assertThat(processor.status().get(0).timeLeft()).isPositive();

        log.meanwhile = () -> {
            for (int i = 0; i < 5; i++) {
                processor.step();
            }
        };

        assertThat(processor.status().get(0).timeLeft()).isPositive();
        assertThat(processor.status().get(0).timeLeft()).isPositive();
    }

    @Test
    void thatItHasBegunAnewIsToldFromItsOwnSteps() {
        Said.in(words, new Said("a"), new Said("b"), new Said("c"));
        Processor processor = processor(tracking, words.followedLog());
        processor.step();
        passTime(2);
        processor.step();

        processor.reset(new StartFrom.Beginning(), () -> {});
        processor.step();

        assertThat(processor.status().get(0).timeLeft()).isNull();
        passTime(2);
        processor.step();
        assertThat(processor.status().get(0).timeLeft()).isPositive();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            passTime(5);
        }
    }

    /** The store of positions, which can be unreachable. */
    private TrackingRecorder breakable(AtomicBoolean broken) {
        return (TrackingRecorder) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TrackingRecorder.class}, (proxy, method, arguments) -> {
                    if (broken.get()) {
                        throw new PersistenceException("no route to the store", null);
                    }
                    try {
                        return method.invoke(tracking, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void anAnsweredClaimIsAStoreThatWorksAlsoForWhoNeverGetsIt() {
        Said.in(words, new Said("a"));
        AtomicBoolean broken = new AtomicBoolean();
        ExecutorService threads = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        assertThat(tracking.claim("words", () -> {
                    try (Processor second = processor(breakable(broken), words.followedLog())) {
                        second.start(threads, Scheduler.of(timer));
                        second.prompt();
                        passTime(300);
                        broken.set(true);
                        await(() -> second.outage() != null);

                        broken.set(false);

                        await(() -> second.outage() == null);
                        assertThat(second.status().get(0).state()).isEqualTo(ProcessorState.RUNNING);
                        return true;
                    }
                }))
                .hasValue(true);
        threads.shutdownNow();
        timer.shutdownNow();
    }

    @Test
    void anAnsweredClaimSaysNothingOfALogThatCannotBeRead() {
        Said.in(words, new Said("a"));
        AtomicBoolean broken = new AtomicBoolean(true);
        Processor processor = processor(
                tracking,
                Said.changed(
                        words.followedLog(),
                        selection -> {
                            if (broken.get()) {
                                throw new PersistenceException("no route to the log", null);
                            }
                            return selection;
                        },
                        read -> read));
        ExecutorService threads = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try (processor) {
            processor.start(threads, Scheduler.of(timer));
            await(() -> processor.outage() instanceof LogReadException);
            processor.pause();
            processor.status(); // has it look whether it is paused
            passTime(200);
            assertThat(processor.outage()).isInstanceOf(LogReadException.class);

            broken.set(false);
            processor.resume();

            await(() -> processor.outage() == null);
        } finally {
            threads.shutdownNow();
            timer.shutdownNow();
        }
    }
}
