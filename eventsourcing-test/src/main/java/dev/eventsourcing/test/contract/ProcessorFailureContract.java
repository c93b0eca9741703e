package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.processing.DeadLetterException;
import dev.eventsourcing.processing.LogReadException;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import dev.eventsourcing.processing.UnreadableEventException;
import java.io.IOError;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a {@link Processor} must do on every store when an event cannot be processed. */
public abstract class ProcessorFailureContract extends ProcessorSuite {

    @Test
    @Case({123, 129, 132})
    void stopsBeforeWhatFailsAndGoesOnThereWhenItIsMended() {
        worldOf("a", "bad", "c");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS);

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(processor::runUntilIdle)
                .withMessageContaining("notification 3")
                .withCauseInstanceOf(IllegalStateException.class);

        assertThat(echo.heard()).containsExactly("a");
        assertThat(status(processor).state()).isEqualTo(ProcessorState.STOPPED);
        assertThat(status(processor).lastError()).contains("cannot bear bad");
        assertThat(status(processor).position()).isEqualTo(2);

        echo.bearsAll();
        started(processor).resume();

        assertThat(awaited(processor, 4)).containsExactly("a", "bad", "c");
    }

    @Test
    @Case(129)
    void whoWaitsForAnEventBehindAFailureIsTold() {
        worldOf("bad");
        echo.cannotBear("bad");
        Processor processor = started(processor(SETTINGS));

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> processor.awaitProcessed(2, PATIENCE))
                .withMessageContaining("cannot bear bad");
    }

    @Test
    @Case(129)
    void whoWaitsForAnEventThatWasSetAsideIsTold() throws Exception {
        UUID id = worldOf("bad");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS.withOnError(OnError.PARK));
        processor.runUntilIdle();
        universe.makeItSo(id, "behind");
        processor.runUntilIdle();

        assertThatExceptionOfType(DeadLetterException.class)
                .isThrownBy(() -> processor.awaitProcessed(2, PATIENCE))
                .withMessageContaining("notification 2")
                .satisfies(e -> assertThat(e.letter().error()).contains("cannot bear bad"));
        assertThatExceptionOfType(DeadLetterException.class)
                .isThrownBy(() -> processor.awaitProcessed(3, PATIENCE))
                .satisfies(e -> assertThat(e.letter().attempts()).isZero());
        processor.awaitProcessed(1, PATIENCE);

        echo.bearsAll();
        processor.retryAll();
        processor.awaitProcessed(3, PATIENCE);
    }

    @Test
    @Case(132)
    void aFailureThatPassesIsRetried() {
        worldOf("a", "bad", "c");
        echo.cannotBear("bad");
        Processor processor =
                started(processor(SETTINGS.withRetry(new Retry(1_000, Duration.ofMillis(5), 1, Duration.ofMillis(5)))));
        await().untilAsserted(() -> assertThat(status(processor).state()).isEqualTo(ProcessorState.FAILING));

        echo.bearsAll();

        assertThat(awaited(processor, 4)).containsExactly("a", "bad", "c");
        assertThat(status(processor).state()).isEqualTo(ProcessorState.RUNNING);
        assertThat(status(processor).lastError()).isNull();
    }

    @Test
    @Case(132)
    void anErrorIsAFailureOfTheEventToo() {
        worldOf("bad");
        echo.cannotBear("bad");
        echo.failWith(new IOError(new IOException("no such file")));
        Processor processor = processor(SETTINGS);

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(processor::runUntilIdle)
                .withCauseInstanceOf(IOError.class);
        assertThat(status(processor).lastError()).contains("no such file");
    }

    @Test
    @Case(132)
    void skipsWithARecord() {
        worldOf("a", "bad", "c");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS.withOnError(OnError.SKIP));

        processor.runUntilIdle();

        assertThat(echo.heard()).containsExactly("a", "c");
        assertThat(processor.deadLetters(0, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.notificationId()).isEqualTo(3);
            assertThat(letter.disposition()).isEqualTo(Disposition.SKIPPED);
            assertThat(letter.attempts()).isEqualTo(2);
            assertThat(letter.error()).contains("cannot bear bad");
        });
    }

    @Test
    @Case(132)
    void parksWhatFailsWithAllThatFollowsOfItsOriginator() {
        UUID one = worldOf("bad");
        UUID other = worldOf("a");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS.withOnError(OnError.PARK));
        processor.runUntilIdle();
        universe.makeItSo(one, "behind");
        universe.makeItSo(other, "b");

        processor.runUntilIdle();

        assertThat(echo.heard()).containsExactly("a", "b");
        assertThat(processor.deadLetters(0, 10))
                .extracting(DeadLetter::notificationId)
                .containsExactly(2L, 5L);
        assertThat(status(processor).deadLetters()).isEqualTo(2);
        assertThat(status(processor).lag()).isZero();
    }

    @Test
    @Case(132)
    void retriesWhatIsParkedInItsOrder() {
        UUID one = worldOf("bad");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS.withOnError(OnError.PARK));
        processor.runUntilIdle();
        universe.makeItSo(one, "behind");
        processor.runUntilIdle();

        assertThat(processor.retry(OriginatorId.of(one))).isZero();
        assertThat(processor.deadLetters(0, 1).get(0).attempts()).isEqualTo(3);
        assertThat(echo.heard()).isEmpty();

        echo.bearsAll();
        assertThat(processor.retryAll()).isEqualTo(2);

        assertThat(echo.heard()).containsExactly("bad", "behind");
        assertThat(processor.deadLetters(0, 10)).isEmpty();
        universe.makeItSo(one, "later");
        processor.runUntilIdle();
        assertThat(echo.heard()).containsExactly("bad", "behind", "later");
    }

    @Test
    @Case(132)
    void evictsWhatIsParked() {
        UUID one = worldOf("bad");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS.withOnError(OnError.PARK));
        processor.runUntilIdle();

        assertThat(processor.evict(2)).isTrue();
        assertThat(processor.evict(2)).isFalse();

        universe.makeItSo(one, "later");
        processor.runUntilIdle();
        assertThat(echo.heard()).containsExactly("later");
    }

    @Test
    @Case(132)
    void anExceptionWithAnyCharacterIsRecorded() {
        worldOf("bad");
        echo.cannotBear("bad");
        echo.failWith(new AssertionError("nul \0 and half \ud83d of a pair"));
        Processor processor = processor(SETTINGS.withOnError(OnError.PARK));

        processor.runUntilIdle();

        assertThat(processor.deadLetters(0, 10))
                .singleElement()
                .extracting(DeadLetter::error)
                .asString()
                .contains("nul ", " and half ", " of a pair");
    }

    @Test
    @Case(132)
    void savesDoNotHurryWhatHasFailed() throws Exception {
        UUID id = worldOf("bad");
        echo.cannotBear("bad");
        Processor processor = started(
                processor(SETTINGS.withRetry(new Retry(1_000, Duration.ofSeconds(60), 1, Duration.ofSeconds(60)))));
        await().untilAsserted(() -> assertThat(echo.tried()).hasSize(1));

        for (int i = 0; i < 20; i++) {
            universe.makeItSo(id, "later");
            Thread.sleep(5);
        }
        assertThat(echo.tried()).hasSize(1);

        echo.bearsAll();
        processor.resume();
        assertThat(awaited(processor, 22)).hasSize(21);
    }

    @Test
    @Case(132)
    void beginsAnewWithoutItsDeadLetters() {
        worldOf("a", "bad", "c");
        echo.cannotBear("bad");
        Processor processor = processor(SETTINGS.withOnError(OnError.SKIP));
        processor.runUntilIdle();

        processor.reset(new StartFrom.Beginning(), echo::bearsAll);

        assertThat(processor.deadLetters(0, 10)).isEmpty();
        assertThat(processor.runUntilIdle()).isPositive();
        assertThat(echo.heard()).containsExactly("a", "c", "a", "bad", "c");
    }

    @Test
    @Case(123)
    void aLogThatCannotBeReadIsToldApartAndReadAgain() {
        worldOf("a");
        AtomicBoolean broken = new AtomicBoolean();
        FollowedLog log = universe.followedLog();
        Processor processor = new Processor(echo.processing(), breakable(log, broken), SETTINGS, Clock.systemUTC());
        processor.runUntilIdle();
        worldOf("b");
        broken.set(true);

        assertThatExceptionOfType(LogReadException.class)
                .isThrownBy(processor::runUntilIdle)
                .withMessageContaining("after notification 2")
                .withMessageContaining("the wire is cut")
                .satisfies(e -> {
                    assertThat(e.processor()).isEqualTo("echo");
                    assertThat(e.applicationName()).isEqualTo("universe");
                    assertThat(e.notificationId()).isEqualTo(2);
                    assertThat(e).cause().isInstanceOf(PersistenceException.class);
                });
        started(processor);
        await().untilAsserted(() -> assertThat(status(processor).lastError()).contains("LogReadException"));
        assertThat(status(processor).state()).isEqualTo(ProcessorState.FAILING);
        assertThat(status(processor).position()).isEqualTo(2);

        broken.set(false);
        assertThat(awaited(processor, 4)).containsExactly("a", "b");
    }

    @Test
    @Case(123)
    void anEventThatCannotBeReadIsToldApartAndStopsIt() {
        worldOf("a");
        factory()
                .create("universe")
                .recorder()
                .insertEvents(List.of(event(newId(), 1, "World.SomethingHappened", new byte[] {'{'})));
        Processor processor = processor(SETTINGS);

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(processor::runUntilIdle)
                .withMessageContaining("notification 3")
                .havingCause()
                .isInstanceOfSatisfying(UnreadableEventException.class, e -> {
                    assertThat(e.processor()).isEqualTo("echo");
                    assertThat(e.applicationName()).isEqualTo("universe");
                    assertThat(e.notificationId()).isEqualTo(3);
                })
                .withCauseInstanceOf(DeserializationException.class);
        assertThat(status(processor).state()).isEqualTo(ProcessorState.STOPPED);
        assertThat(echo.heard()).containsExactly("a");
    }

    static FollowedLog breakable(FollowedLog log, AtomicBoolean broken) {
        return new FollowedLog() {
            @Override
            public String applicationName() {
                return log.applicationName();
            }

            @Override
            public Mapper mapper() {
                return log.mapper();
            }

            @Override
            public List<Notification> select(NotificationSelection selection) {
                if (broken.get()) {
                    throw new PersistenceException("the wire is cut", null);
                }
                return log.select(selection);
            }

            @Override
            public long horizon() {
                if (broken.get()) {
                    throw new PersistenceException("the wire is cut", null);
                }
                return log.horizon();
            }

            @Override
            public Subscription subscribe(Runnable listener) {
                return log.subscribe(listener);
            }
        };
    }
}
