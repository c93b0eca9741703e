package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is tried again, and what cannot be read again. */
class RedeliveryTests {

    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application words = new Application("words", infrastructure, Said.class);
    private final View view = new View();
    private final Set<Long> lost = new HashSet<>();
    private final List<String> observed = new ArrayList<>();
    private final FollowedLog log = Said.changed(
            words.followedLog(),
            UnaryOperator.identity(),
            read -> read.stream()
                    .filter(notification -> !lost.contains(notification.id()))
                    .toList());
    private final Processor processor = new Processor(
            new ProjectionProcessing(view, infrastructure.createTracking("view")),
            log,
            ProcessorSettings.DEFAULT
                    .withOnError(OnError.PARK)
                    .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
            Clock.systemUTC(),
            new ProcessorObserver() {
                @Override
                public void process(DomainEvent event, Runnable action) {
                    observed.add(((Said) event.payload()).what());
                    action.run();
                }
            });

    static class View extends Projection {

        final List<String> heard = new ArrayList<>();
        boolean fails;
        final Map<String, List<RuntimeException>> failures = new HashMap<>();
        boolean quotes;

        @EventHandler
        void on(Said event) {
            List<RuntimeException> left = failures.getOrDefault(event.what(), new ArrayList<>());
            if (!left.isEmpty()) {
                throw left.remove(0);
            }
            if (fails) {
                throw new IllegalStateException("no");
            }
            if (quotes) {
                throw new IllegalStateException(
                        "no " + event.what(), new IllegalArgumentException("key (email)=" + event.what()));
            }
            heard.add(event.what());
        }
    }

    @Test
    void aLetterWhoseEventIsGoneSaysSoAndKeepsNobodyFromTheOthers() {
        Said.in(words, new Said("a"), new Said("b"));
        view.fails = true;
        processor.runUntilIdle();
        view.fails = false;
        lost.add(1L);

        assertThat(processor.retryAll()).isEqualTo(1);

        assertThat(view.heard).containsExactly("b");
        assertThat(processor.deadLetters(0, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.notificationId()).isEqualTo(1);
            assertThat(letter.attempts()).isEqualTo(2);
            assertThat(letter.error()).contains("not in the log any more: evict it");
        });
        assertThat(processor.evict(1)).isTrue();
    }

    private void park(String... words) {
        for (String word : words) {
            Said.in(this.words, new Said(word));
        }
        view.fails = true;
        processor.runUntilIdle();
        view.fails = false;
    }

    private void fails(String word, RuntimeException... failures) {
        view.failures.put(word, new ArrayList<>(List.of(failures)));
    }

    @Test
    void aClaimThatIsLostOnceIsTriedForAgain() {
        park("a", "b");
        fails("a", new ClaimLostException("lost", null));

        assertThat(processor.retryAll()).isEqualTo(2);

        assertThat(view.heard).containsExactly("a", "b");
    }

    @Test
    void aClaimThatIsLostAgainIsAnAttemptAndKeepsNobodyFromTheOthers() {
        park("a", "b");
        fails("a", new ClaimLostException("lost", null), new ClaimLostException("lost again", null));

        assertThat(processor.retryAll()).isEqualTo(1);

        assertThat(view.heard).containsExactly("b");
        assertThat(processor.deadLetters(0, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(2);
            assertThat(letter.error()).contains("lost again");
        });
    }

    @Test
    void aStoreThatLetsOneNotBeProcessedKeepsNobodyFromTheOthers() {
        park("a", "b");
        fails("a", new LockTimeoutException("others write", null));

        assertThatExceptionOfType(LockTimeoutException.class).isThrownBy(processor::retryAll);

        assertThat(view.heard).containsExactly("b");
        assertThat(processor.deadLetters(0, 10))
                .singleElement()
                .extracting(DeadLetter::attempts)
                .isEqualTo(1);
    }

    @Test
    void whatKeepsSeveralFromBeingProcessedIsToldTogether() {
        park("a", "b");
        LockTimeoutException first = new LockTimeoutException("others write", null);
        LockTimeoutException second = new LockTimeoutException("others still write", null);
        fails("a", first);
        fails("b", second);

        assertThatExceptionOfType(LockTimeoutException.class)
                .isThrownBy(processor::retryAll)
                .isSameAs(first)
                .satisfies(told -> assertThat(told.getSuppressed()).containsExactly(second));
    }

    @Test
    void whoIsToldThatAnEventWasSetAsideCanSendThatOn() throws Exception {
        park("a");
        DeadLetterException told = catchThrowableOfType(
                DeadLetterException.class, () -> processor.awaitProcessed(1, Duration.ofSeconds(10)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(told);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DeadLetterException read = (DeadLetterException) in.readObject();
            assertThat(read).hasMessage(told.getMessage());
            assertThat(read.letter()).isEqualTo(told.letter());
        }
    }

    /** Quotes what it is told. */
    static final class Quoting extends ProcessApplication {

        Quoting(InfrastructureFactory infrastructure) {
            super(infrastructure, Said.class);
        }

        @EventHandler
        void policy(Said event, ProcessingEvent processing) {
            if (!event.what().isEmpty()) {
                throw new IllegalStateException("no " + event.what());
            }
        }
    }

    @Test
    void aLetterOfAProcessApplicationThatEncryptsSaysNotWhatTheExceptionSays() {
        Said.in(words, new Said("alice@example.com"));
        Processor parking = new Processor(
                new Quoting(encrypted()).processing(),
                words.followedLog(),
                ProcessorSettings.DEFAULT
                        .withOnError(OnError.PARK)
                        .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
                Clock.systemUTC());

        parking.runUntilIdle();

        assertThat(parking.deadLetters(0, 10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.error())
                        .startsWith("java.lang.IllegalStateException")
                        .doesNotContain("alice"));
    }

    private static InMemoryInfrastructureFactory encrypted() {
        return new InMemoryInfrastructureFactory(new Mapper(
                new Topics(),
                new JacksonTranscoder(),
                null,
                Cipher.aesGcm(CipherKeys.of("one", Map.of("one", new byte[32])))));
    }

    @Test
    void aLetterOfALogThatIsEncryptedSaysWhereItFailedAndNotWhatTheExceptionSays() {
        InMemoryInfrastructureFactory encrypted = encrypted();
        Application secrets = new Application("secrets", encrypted, Said.class);
        Said.in(secrets, new Said("alice@example.com"));
        view.quotes = true;
        Processor parking = new Processor(
                new ProjectionProcessing(view, encrypted.createTracking("view")),
                secrets.followedLog(),
                ProcessorSettings.DEFAULT
                        .withOnError(OnError.PARK)
                        .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
                Clock.systemUTC());

        parking.runUntilIdle();
        assertThat(parking.retryAll()).isZero();

        assertThat(parking.deadLetters(0, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(2);
            assertThat(letter.error())
                    .startsWith("java.lang.IllegalStateException")
                    .contains("Caused by: java.lang.IllegalArgumentException", "at ", "RedeliveryTests.java:")
                    .doesNotContain("alice");
        });
    }

    @Test
    void whatIsRetriedIsObservedAsWhatIsProcessed() {
        Said.in(words, new Said("a"));
        view.fails = true;
        processor.runUntilIdle();
        view.fails = false;
        observed.clear();

        assertThat(processor.retryAll()).isEqualTo(1);

        assertThat(observed).containsExactly("a");
    }

    @Test
    void aTimeIsFoundAmongEventsThatCannotBeRead() {
        Said.in(words, new Said("a"));
        Instant between = Instant.now().plusMillis(1);
        while (!Instant.now().isAfter(between)) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < 30; i++) {
            Said.in(words, new Said("broken"));
        }
        Said.in(words, new Said("z"));
        FollowedLog broken = Said.changed(
                words.followedLog(),
                UnaryOperator.identity(),
                read -> read.stream()
                        .map(notification -> notification.id() == 1 || notification.id() == 32
                                ? notification
                                : new Notification(
                                        notification.id(),
                                        new StoredEvent(
                                                notification.event().originatorId(),
                                                notification.event().originatorVersion(),
                                                notification.topic(),
                                                new byte[] {'{'})))
                        .toList());
        Processor other = new Processor(
                new ProjectionProcessing(view, infrastructure.createTracking("other")),
                broken,
                ProcessorSettings.DEFAULT.withOnError(OnError.SKIP),
                Clock.systemUTC());

        other.reset(new StartFrom.At(between), () -> {});

        other.runUntilIdle();
        assertThat(view.heard).containsExactly("z");
        assertThat(other.deadLetters(0, 100))
                .extracting(DeadLetter::notificationId)
                .allMatch(id -> id > 1);
    }
}
