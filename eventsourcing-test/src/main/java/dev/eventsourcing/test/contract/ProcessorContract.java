package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.processing.PartitionCountException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.processing.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a {@link Processor} must do on every store: each event has its effect once, whatever fails. */
public abstract class ProcessorContract extends ProcessorSuite {

    @Test
    @Case({115, 122})
    void processesEachEventOnceAndComesToTheEnd() {
        worldOf("a", "b", "c");
        Processor processor = processor(SETTINGS);

        processor.runUntilIdle();

        assertThat(echo.heard()).containsExactly("a", "b", "c");
        assertThat(status(processor).position()).isEqualTo(4);
        assertThat(processor.runUntilIdle()).isZero();
        assertThat(echo.heard()).hasSize(3);
    }

    @Test
    @Case(130)
    void whatHasNoHandlerBringsItOnToo() {
        universe.createWorld("Earth");
        Processor processor = processor(SETTINGS);

        processor.runUntilIdle();

        assertThat(echo.heard()).isEmpty();
        assertThat(status(processor).position()).isEqualTo(1);
    }

    @Test
    @Case({118, 130})
    void whatItsTopicsLeaveOutBringsItOnToo() {
        worldOf("a", "b");
        Processor processor = processor(SETTINGS.withTopics(Set.of("World.Created")));

        processor.runUntilIdle();

        assertThat(echo.heard()).isEmpty();
        assertThat(status(processor).position()).isEqualTo(3);
    }

    @Test
    @Case(128)
    void anotherOneGoesOnWhereTheFirstHasEnded() {
        worldOf("a", "b");
        processor(SETTINGS).runUntilIdle();
        worldOf("c");

        Echo again = new Echo(factory());
        new Processor(again.processing(), universe.followedLog(), SETTINGS, Clock.systemUTC()).runUntilIdle();

        assertThat(again.tried()).containsExactly("c");
        assertThat(again.heard()).containsExactly("a", "b", "c");
    }

    @Test
    @Case({67, 132})
    void twoOfThemShareTheWorkAndRepeatNothing() throws Exception {
        Processor one = processor(SETTINGS.withBatchSize(7));
        Echo other = new Echo(factory());
        Processor two = started(new Processor(
                other.processing(), universe.followedLog(), SETTINGS.withBatchSize(5), Clock.systemUTC()));
        started(one);
        List<String> all = IntStream.range(0, 200).mapToObj(String::valueOf).toList();
        UUID id = universe.createWorld("Earth");
        all.forEach(what -> universe.makeItSo(id, what));

        one.awaitProcessed(201, PATIENCE);
        two.awaitProcessed(201, PATIENCE);

        assertThat(echo.heard()).containsExactlyElementsOf(all);
    }

    @Test
    @Case(117)
    void beginsWithWhatIsThereAndGoesOnWithWhatComes() throws Exception {
        worldOf("a");
        Processor processor = started(processor(SETTINGS));
        processor.awaitProcessed(2, PATIENCE);
        assertThat(echo.heard()).containsExactly("a");

        worldOf("b");

        processor.awaitProcessed(4, PATIENCE);
        assertThat(echo.heard()).containsExactly("a", "b");
    }

    @Test
    @Case({68, 129})
    void whoWaitsForAnEventThatDoesNotComeIsToldInTime() {
        Processor processor = started(processor(SETTINGS));

        assertThatExceptionOfType(TrackingTimeoutException.class)
                .isThrownBy(() -> processor.awaitProcessed(99, Duration.ofMillis(100)))
                .withMessageContaining("99");
    }

    @Test
    @Case(128)
    void beginsWhereItIsToldTo() {
        worldOf("a", "b");
        assertThat(heardFrom(new StartFrom.After(2))).containsExactly("b");
    }

    @Test
    @Case(128)
    void beginsAtTheEndIfItIsToldTo() {
        worldOf("a");
        Processor processor = processor(SETTINGS.withStartFrom(new StartFrom.End()));
        processor.runUntilIdle();

        worldOf("b");
        processor.runUntilIdle();

        assertThat(echo.heard()).containsExactly("b");
    }

    @Test
    @Case(128)
    void theEndOfAnEmptyLogIsAPositionToo() {
        processor(SETTINGS.withStartFrom(new StartFrom.End())).runUntilIdle();
        worldOf("a");

        processor(SETTINGS.withStartFrom(new StartFrom.End())).runUntilIdle();

        assertThat(echo.heard()).containsExactly("a");
    }

    @Test
    @Case(128)
    void beginsAtATimeIfItIsToldTo() throws Exception {
        worldOf("a", "b", "c");
        Thread.sleep(5);
        Instant between = Instant.now();
        worldOf("d");

        assertThat(heardFrom(new StartFrom.At(between))).containsExactly("d");
    }

    @Test
    @Case(132)
    void partitionsShareTheOriginatorsAndKeepTheirOrder() throws Exception {
        List<UUID> worlds = IntStream.range(0, 20).mapToObj(i -> worldOf()).toList();
        for (int round = 0; round < 3; round++) {
            int number = round;
            worlds.forEach(id -> universe.makeItSo(id, id + " " + number));
        }
        Processor processor = started(processor(SETTINGS.withPartitions(4)));

        processor.awaitProcessed(80, PATIENCE);

        assertThat(echo.heard()).hasSize(60).doesNotHaveDuplicates();
        for (UUID id : worlds) {
            assertThat(echo.heard().stream().filter(what -> what.startsWith(id.toString())))
                    .containsExactly(id + " 0", id + " 1", id + " 2");
        }
        assertThat(processor.status()).hasSize(4);
    }

    @Test
    @Case(132)
    void partitionsGoOnWhereTheWholeWasAndTheirNumberStays() {
        worldOf("a");
        processor(SETTINGS).runUntilIdle();
        worldOf("b");
        processor(SETTINGS.withPartitions(3)).runUntilIdle();
        assertThat(echo.heard()).containsExactly("a", "b");

        Processor others = processor(SETTINGS.withPartitions(2));
        assertThatExceptionOfType(PartitionCountException.class)
                .isThrownBy(others::runUntilIdle)
                .withMessageContaining("3 partitions")
                .withMessageContaining("set to 2");
    }

    @Test
    @Case(132)
    void anotherNumberOfPartitionsIsRefusedThoughTheWholeWasProcessedBefore() {
        worldOf("a");
        processor(SETTINGS).runUntilIdle();
        processor(SETTINGS.withPartitions(3)).runUntilIdle();
        worldOf("b");
        processor(SETTINGS.withPartitions(3)).runUntilIdle();

        Processor whole = processor(SETTINGS);
        assertThatExceptionOfType(PartitionCountException.class)
                .isThrownBy(whole::runUntilIdle)
                .withMessageContaining("3 partitions")
                .withMessageContaining("set to 1");

        assertThat(echo.heard()).containsExactly("a", "b");
    }

    @Test
    @Case(132)
    void whoProcessesTheWholeEndsWhenAnotherInstanceHasPartitions() {
        Processor whole = processor(SETTINGS);
        worldOf("a");
        whole.runUntilIdle();
        worldOf("b");
        processor(SETTINGS.withPartitions(4)).runUntilIdle();

        assertThatExceptionOfType(PartitionCountException.class).isThrownBy(whole::runUntilIdle);
        assertThat(echo.heard()).containsExactly("a", "b");
    }

    @Test
    @Case({132, 134})
    void positionsOfAnotherNumberOfPartitionsEndWithAReset() {
        worldOf("a");
        Processor four = processor(SETTINGS.withPartitions(4));
        four.runUntilIdle();
        processor(SETTINGS.withPartitions(8)).reset(new StartFrom.After(2), () -> {});
        worldOf("b");
        assertThatExceptionOfType(PartitionCountException.class).isThrownBy(four::runUntilIdle);
        processor(SETTINGS.withPartitions(8)).runUntilIdle();
        assertThat(echo.heard()).containsExactly("a", "b");

        assertThatExceptionOfType(PartitionCountException.class)
                .isThrownBy(() -> processor(SETTINGS.withPartitions(4)).runUntilIdle());
        four.reset(new StartFrom.End(), () -> {});
        worldOf("c");
        four.runUntilIdle();
        assertThat(echo.heard()).containsExactly("a", "b", "c");
    }

    @Test
    @Case({132, 134})
    void whatWasResetToTheWholeStaysSo() {
        worldOf("a");
        Processor four = processor(SETTINGS.withPartitions(4));
        four.runUntilIdle();
        Processor whole = processor(SETTINGS);
        whole.reset(new StartFrom.After(2), () -> {});
        worldOf("b");

        assertThatExceptionOfType(PartitionCountException.class)
                .isThrownBy(four::runUntilIdle)
                .satisfies(e -> assertThat(e.stored()).isEqualTo(1));
        whole.runUntilIdle();
        assertThat(echo.heard()).containsExactly("a", "b");
    }

    @Test
    @Case(125)
    void whatAnotherProcessStoresIsSeenWithinThePollInterval() throws Exception {
        Processor processor = started(processor(SETTINGS.withPollInterval(Duration.ofMillis(500))));
        Universe elsewhere = new Universe(factory());
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID id = elsewhere.createWorld("Earth");
            processor.awaitProcessed(processor.head(), PATIENCE);
            elsewhere.makeItSo(id, String.valueOf(i));
            long begun = System.nanoTime();
            processor.awaitProcessed(processor.head(), PATIENCE);
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        }

        assertThat(echo.heard()).containsExactly("0", "1", "2", "3", "4");
        assertThat(Collections.min(took)).isLessThan(Duration.ofMillis(600)); // a machine under load takes longer
    }

    @Test
    @Case(125)
    void promptsLeaveNoTimersBehind() {
        AtomicInteger timers = new AtomicInteger();
        try (Processor processor = processor(SETTINGS)) {
            processor.start(Runnable::run, (task, delay) -> timers.incrementAndGet());
            for (int i = 0; i < 100; i++) {
                processor.prompt();
            }
        }
        assertThat(timers).hasValue(1);
    }

    @Test
    @Case(119)
    void leavesNothingRunningWhenItIsClosed() throws Exception {
        Processor processor = started(processor(SETTINGS));
        assertThat(processor.close(PATIENCE)).isTrue();
        worldOf("a");

        timer.shutdown();
        assertThat(timer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(echo.heard()).isEmpty();
        assertThat(status(processor).state()).isEqualTo(ProcessorState.PAUSED);
    }

    @Test
    @Case(119)
    void aStepThatWasNotBegunIsNotTakenAfterTheEnd() {
        worldOf("a");
        List<Runnable> handedOver = new CopyOnWriteArrayList<>();
        Processor processor = processor(SETTINGS);
        processor.start(handedOver::add, Scheduler.of(timer));

        boolean rested = processor.close(Duration.ofMillis(100));
        handedOver.forEach(Runnable::run);

        assertThat(handedOver).isNotEmpty();
        assertThat(echo.tried()).isEmpty();
        assertThat(rested).isTrue();
    }
}
