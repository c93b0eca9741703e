package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.PartitionCountException;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link Processor} must do when another instance has dealt meanwhile with what failed in this one. */
public abstract class ProcessorInstancesContract extends ProcessorSuite {

    private static final ProcessorSettings PARK = SETTINGS.withOnError(OnError.PARK);

    private InterruptedRecorder recorder;
    private Echo otherEcho;
    private Processor other;

    @BeforeEach
    void makeInstances() {
        recorder = new InterruptedRecorder((ProcessRecorder) echo.processing().recorder());
        otherEcho = new Echo(factory());
        other = other(SETTINGS);
    }

    private Processor one(ProcessorSettings settings) {
        return new Processor(recorder.of(echo.processing()), universe.followedLog(), settings, Clock.systemUTC());
    }

    private Processor other(ProcessorSettings settings) {
        return new Processor(otherEcho.processing(), universe.followedLog(), settings, Clock.systemUTC());
    }

    private Processor parkedOne() {
        echo.cannotBear("bad");
        Processor one = one(PARK);
        one.runUntilIdle();
        assertThat(one.deadLetters(0, 10)).hasSize(1);
        return one;
    }

    @Test
    @Case(132)
    void aLetterThatAnotherInstanceHasRetriedMeanwhileIsNotPutBack() {
        UUID id = worldOf("bad");
        Processor one = parkedOne();
        recorder.before(2, () -> other.retryAll() == 1);

        assertThat(one.retry(OriginatorId.of(id))).isZero();

        assertThat(one.deadLetters(0, 10)).isEmpty();
        assertThat(one.retryAll()).isZero();
        assertThat(otherEcho.tried()).containsExactly("bad");
    }

    @Test
    @Case(132)
    void aLetterThatWasEvictedMeanwhileIsNotPutBack() {
        worldOf("bad");
        Processor one = parkedOne();
        recorder.before(2, () -> other.evict(2));

        assertThat(one.retryAll()).isZero();

        assertThat(one.deadLetters(0, 10)).isEmpty();
    }

    @Test
    @Case(132)
    void aLetterThatAnotherInstanceHasRetriedIsNotCounted() {
        worldOf("bad");
        Processor one = parkedOne();
        echo.bearsAll();
        recorder.before(1, () -> other.retryAll() == 1);

        assertThat(one.retryAll()).isZero();

        assertThat(one.deadLetters(0, 10)).isEmpty();
        assertThat(otherEcho.tried()).containsExactly("bad");
    }

    @Test
    @Case(132)
    void aStoreThatFailsAtARetryIsNoAttempt() {
        worldOf("bad");
        Processor one = parkedOne();
        recorder.before(1, () -> {
            throw new LockTimeoutException("others write", null);
        });

        assertThatExceptionOfType(LockTimeoutException.class).isThrownBy(one::retryAll);

        assertThat(one.deadLetters(0, 10))
                .singleElement()
                .extracting(DeadLetter::attempts)
                .isEqualTo(2);
    }

    @Test
    @Case(132)
    void whatAnotherInstanceHasProcessedMeanwhileIsNotParked() {
        worldOf("bad", "after");
        echo.cannotBear("bad");
        Processor one =
                one(PARK.withBatchSize(1).withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))));
        // its start, the event without a handler, the one that fails, and then it is put aside
        recorder.before(4, () -> {
            other.runUntilIdle();
            return false;
        });

        one.runUntilIdle();

        assertThat(one.deadLetters(0, 10)).isEmpty();
        assertThat(one.runUntilIdle()).isZero();
        assertThat(status(one).position()).isEqualTo(3);
        assertThat(status(one).attempts()).isZero();
    }

    @Test
    @Case(132)
    void whoCannotPutAnEventAsideBecauseAnotherIsAtItHasNotProgressed() {
        worldOf("bad");
        echo.cannotBear("bad");
        Processor one =
                one(PARK.withBatchSize(1).withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))));
        recorder.before(4, () -> false);

        assertThat(one.runUntilIdle()).isEqualTo(2);

        assertThat(one.deadLetters(0, 10)).isEmpty();
        assertThat(status(one).attempts()).isEqualTo(1);
        one.runUntilIdle();
        assertThat(one.deadLetters(0, 10)).hasSize(1);
    }

    @Test
    @Case(132)
    void attemptsEndWithTheEventThatAnotherInstanceHasProcessed() {
        worldOf("bad");
        echo.cannotBear("bad");
        Processor one =
                one(SETTINGS.withBatchSize(1).withRetry(new Retry(3, Duration.ofMillis(1), 1, Duration.ofMillis(1))));
        // its start, the event without a handler, the one that fails, and then once more
        recorder.before(4, () -> {
            other.runUntilIdle();
            return true;
        });

        assertThat(one.runUntilIdle()).isPositive();

        assertThat(status(one).attempts()).isZero();
        assertThat(status(one).lastError()).isNull();
        worldOf("bad");
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(one::runUntilIdle);
        assertThat(echo.tried()).hasSize(1 + 3);
    }

    @Test
    @Case({129, 132})
    void whoHasStoppedGoesOnWhenAnotherInstanceHasPassedTheEvent() throws Exception {
        UUID id = worldOf("bad");
        echo.cannotBear("bad");
        Processor one = one(SETTINGS);
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(one::runUntilIdle);
        started(one);
        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> one.awaitProcessed(2, Duration.ofMillis(300)));

        other.runUntilIdle();
        one.awaitProcessed(2, PATIENCE);
        universe.makeItSo(id, "later");

        one.awaitProcessed(3, PATIENCE);
        assertThat(status(one).state()).isEqualTo(ProcessorState.RUNNING);
        assertThat(echo.tried()).contains("later");
    }

    @Test
    @Case(132)
    void whatIsParkedStaysSoWhenTheLogIsProcessedInPartitions() {
        UUID one = worldOf("bad");
        UUID other = worldOf("worse");
        echo.cannotBear("bad");
        echo.cannotBear("worse");
        processor(SETTINGS.withOnError(OnError.PARK)).runUntilIdle();
        universe.makeItSo(one, "behind");
        universe.makeItSo(other, "behind too");

        Processor four = processor(SETTINGS.withOnError(OnError.PARK).withPartitions(4));
        four.runUntilIdle();

        assertThat(echo.heard()).isEmpty();
        assertThat(four.deadLetters(0, 10))
                .extracting(DeadLetter::notificationId)
                .containsExactly(2L, 4L, 5L, 6L);
        assertThat(four.status().stream()
                        .mapToLong(ProcessorStatus::deadLetters)
                        .sum())
                .isEqualTo(4);
        assertThatExceptionOfType(PartitionCountException.class)
                .isThrownBy(() -> processor(SETTINGS).evict(2))
                .satisfies(e -> assertThat(e.stored()).isEqualTo(4));
        assertThat(four.evict(2)).isTrue();
        echo.bearsAll();
        assertThat(four.retry(OriginatorId.of(one))).isEqualTo(1);
        assertThat(four.retryAll()).isEqualTo(2);
        assertThat(echo.heard()).containsExactly("behind", "worse", "behind too");
        assertThat(four.deadLetters(0, 10)).isEmpty();
    }

    @Test
    @Case(132)
    void aPauseHoldsForAllInstancesUntilItIsResumed() {
        worldOf("a");
        Processor one = started(processor(SETTINGS));
        awaited(one, 2);

        one.pause();
        worldOf("b");

        assertThat(other.runUntilIdle()).isZero();
        assertThat(processor(SETTINGS).runUntilIdle()).isZero();
        assertThat(one.status()).extracting(ProcessorStatus::state).containsExactly(ProcessorState.PAUSED);
        assertThat(other.status()).extracting(ProcessorStatus::state).containsExactly(ProcessorState.PAUSED);
        assertThat(status(other).position()).isEqualTo(2);

        other.resume();

        assertThat(awaited(one, 4)).containsExactly("a", "b");
        assertThat(status(one).state()).isEqualTo(ProcessorState.RUNNING);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(other::resume)
                .withMessageContaining("was not started");
    }

    @Test
    @Case(132)
    void aPauseHoldsForAllPartitions() {
        Processor four = processor(SETTINGS.withPartitions(4));
        four.pause();
        IntStream.range(0, 10).forEach(number -> worldOf(String.valueOf(number)));

        assertThat(four.runUntilIdle()).isZero();
        assertThat(four.status()).extracting(ProcessorStatus::state).containsOnly(ProcessorState.PAUSED);

        four.resume();
        assertThat(four.runUntilIdle()).isPositive();
        assertThat(echo.heard()).hasSize(10);
    }

    @Test
    @Case(132)
    void partitionsAreSharedByInstancesWithoutRepeatingAnything() throws Exception {
        List<UUID> worlds = IntStream.range(0, 12).mapToObj(i -> worldOf()).toList();
        Processor one = started(processor(SETTINGS.withPartitions(3).withBatchSize(2)));
        Processor another = started(other(SETTINGS.withPartitions(3).withBatchSize(3)));

        for (int round = 0; round < 4; round++) {
            for (UUID id : worlds) {
                universe.makeItSo(id, id + " " + round);
            }
        }
        one.awaitProcessed(60, PATIENCE);
        another.awaitProcessed(60, PATIENCE);

        assertThat(echo.heard()).hasSize(48).doesNotHaveDuplicates();
        for (UUID id : worlds) {
            assertThat(echo.heard().stream().filter(what -> what.startsWith(id.toString())))
                    .containsExactly(id + " 0", id + " 1", id + " 2", id + " 3");
        }
    }

    @Test
    @Case({132, 134})
    void whoHasStoppedAtTheVeryBeginningGoesOnWhenAnotherInstanceBeginsAnewThere() {
        worldOf("bad");
        echo.cannotBear("bad");
        Processor one = one(SETTINGS.withTopics(Set.of("World.SomethingHappened")));
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(one::runUntilIdle);
        assertThat(status(one).position()).isZero();
        echo.bearsAll();

        other.reset(new StartFrom.Beginning(), () -> {});

        assertThat(status(one).state()).isNotEqualTo(ProcessorState.STOPPED);
        assertThat(one.runUntilIdle()).isPositive();
        assertThat(echo.heard()).containsExactly("bad");
    }

    @Test
    @Case({132, 134})
    void whatHasFailedBeforeAnotherInstanceBeganAnewIsNotSetAside() {
        worldOf("bad");
        echo.cannotBear("bad");
        Processor one = one(PARK.withTopics(Set.of("World.SomethingHappened"))
                .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))));
        // its start, the event that fails, and then it is put aside
        recorder.before(3, () -> {
            other.reset(new StartFrom.Beginning(), echo::bearsAll);
            return true;
        });

        one.runUntilIdle();
        one.runUntilIdle();

        assertThat(one.deadLetters(0, 10)).isEmpty();
        assertThat(echo.heard()).containsExactly("bad");
    }

    @Test
    @Case(134)
    void aResetDoesNotWaitForThePauseAfterAFailure() {
        worldOf("bad");
        echo.cannotBear("bad");
        Processor processor = started(
                processor(SETTINGS.withRetry(new Retry(1_000, Duration.ofMinutes(5), 1, Duration.ofMinutes(5)))));
        await().untilAsserted(() -> assertThat(echo.tried()).hasSize(1));
        echo.bearsAll();

        processor.reset(new StartFrom.Beginning(), () -> {});

        assertThat(awaited(processor, 2)).containsExactly("bad");
    }
}
