package dev.eventsourcing.processing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a processor whose threads, claims and positions others are at. */
class BusyProcessorTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ProcessorSettings SETTINGS = ProcessorSettings.DEFAULT.withPollInterval(Duration.ofMillis(50));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application words = new Application("words", infrastructure, Said.class);
    private final TrackingRecorder tracking = infrastructure.createTracking("view");
    private final View view = new View();

    static class View extends Projection {

        final List<String> heard = new CopyOnWriteArrayList<>();
        volatile Runnable before = () -> {};

        @EventHandler
        void on(Said event) {
            before.run();
            heard.add(event.what());
        }

        @Override
        protected void clear() {
            heard.clear();
        }
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        timer.shutdownNow();
    }

    private Processor processor(FollowedLog log, ProcessorSettings settings) {
        return new Processor(new ProjectionProcessing(view, tracking), log, settings, Clock.systemUTC());
    }

    @Test
    void looksAgainSoonAfterSomethingWasDoneAndThenAtLongerAndLongerIntervals() throws Exception {
        BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
        Scheduler recorded = (task, delay) -> {
            pauses.add(delay);
            Scheduler.of(timer).schedule(task, delay);
        };
        try (Processor processor = processor(words.followedLog(), SETTINGS.withPollInterval(Duration.ofMinutes(1)))) {
            processor.start(threads, recorded);
            Duration longest = Duration.ZERO;
            while (longest.toMillis() < 150) {
                Duration next = requireNonNull(pauses.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));
                assertThat(next).isGreaterThan(longest);
                longest = next;
            }

            Said.in(words, new Said("a"));

            assertThat(pauses.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isLessThan(Duration.ofMillis(11));
        }
    }

    @Test
    void aThreadThatCannotBeMadeIsAskedForAgainAndNobodyWhoSavesIsToldOfIt() throws Exception {
        AtomicInteger refusals = new AtomicInteger(2);
        Executor exhausted = task -> {
            if (refusals.getAndDecrement() > 0) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            threads.execute(task);
        };
        try (Processor processor = processor(words.followedLog(), SETTINGS)) {
            processor.start(exhausted, Scheduler.of(timer));

            assertThatNoException().isThrownBy(() -> Said.in(words, new Said("a")));

            processor.awaitProcessed(1, PATIENCE);
            assertThat(view.heard).containsExactly("a");
        }
    }

    @Test
    void aListenerThatFailsWithAnErrorHarmsNobody() {
        words.followedLog().subscribe(() -> {
            throw new OutOfMemoryError("unable to create native thread");
        });

        assertThatNoException().isThrownBy(() -> Said.in(words, new Said("a")));
    }

    @Test
    void whoIsSecondWaitsWhateverPromptsAndReadsNothing() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger reads = new AtomicInteger();
        FollowedLog counted = Said.changed(words.followedLog(), UnaryOperator.identity(), read -> {
            reads.incrementAndGet();
            return read;
        });
        Said.in(words, new Said("a"));
        try (Processor processor = processor(counted, SETTINGS)) {
            processor.runUntilIdle();
            Future<?> other = threads.submit(() -> tracking.claim("words", () -> {
                held.countDown();
                return awaited(release);
            }));
            held.await();
            reads.set(0);
            processor.start(threads, Scheduler.of(timer));
            long begun = System.nanoTime();
            int number = 0;
            while (System.nanoTime() - begun < Duration.ofMillis(300).toNanos()) {
                Said.in(words, new Said("b" + number++));
                Thread.sleep(1);
            }
            assertThat(number).isGreaterThan(10);
            assertThat(reads).hasValueLessThan(5);

            release.countDown();
            other.get();
            processor.awaitProcessed(1L + number, PATIENCE);
            assertThat(view.heard).hasSize(1 + number);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aResetWaitsForTheBatchesOfPartitionsInMemoryToo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Said.in(words, new Said("a"));
        try (Processor processor = processor(words.followedLog(), SETTINGS.withPartitions(3))) {
            view.before = () -> {
                begun.countDown();
                awaited(release);
            };
            processor.start(threads, Scheduler.of(timer));
            begun.await();
            ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
            view.before = () -> seen.add("again");
            Thread reset = new Thread(() -> processor.reset(new StartFrom.Beginning(), view::clear));
            reset.start();
            while (reset.getState() == Thread.State.NEW || reset.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }
            assertThat(reset.getState()).isEqualTo(Thread.State.WAITING);

            release.countDown();
            reset.join();
            processor.awaitProcessed(1, PATIENCE);

            assertThat(view.heard).containsExactly("a");
            assertThat(seen).containsExactly("again");
        }
    }

    @Test
    void promptsOfAThousandSavesLeaveNoneUnprocessed() throws Exception {
        try (Processor processor = processor(words.followedLog(), SETTINGS.withTopics(Set.of("Said")))) {
            processor.start(threads, Scheduler.of(timer));
            for (int i = 0; i < 1_000; i++) {
                Said.in(words, new Said(String.valueOf(i)));
            }
            processor.awaitProcessed(1_000, PATIENCE);
            assertThat(view.heard).hasSize(1_000).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPauseWaitsForTheBatchesOfAnotherNumberOfPartitions() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Said.in(words, new Said("a"));
        try (Processor three = processor(words.followedLog(), SETTINGS.withPartitions(3))) {
            view.before = () -> {
                begun.countDown();
                awaited(release);
            };
            three.start(threads, Scheduler.of(timer));
            begun.await();
            Processor two = processor(words.followedLog(), SETTINGS.withPartitions(2));
            Thread pause = new Thread(two::pause);
            pause.start();
            pause.join(300);
            assertThat(pause.isAlive()).isTrue();

            release.countDown();
            pause.join();

            assertThat(view.heard).containsExactly("a");
            Said.in(words, new Said("b"));
            assertThat(three.runUntilIdle()).isZero();
        }
    }
}
