package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of an event whose policy adds to what others add to. */
class ConflictTests {

    private static final ProcessorSettings TWICE =
            ProcessorSettings.DEFAULT.withRetry(new Retry(2, Duration.ofMillis(1), 1, Duration.ofMillis(1)));

    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application words = new Application("words", infrastructure, Said.class);
    private final Book book = new Book(infrastructure);

    /** Writes all that was said into one book, and others can be faster. */
    static class Book extends ProcessApplication {

        private static final OriginatorId ID = OriginatorId.of(UUID.randomUUID());

        private final AtomicInteger faster = new AtomicInteger();

        Book(InfrastructureFactory infrastructure) {
            super(infrastructure, Said.class);
        }

        @EventHandler
        void policy(Said event, ProcessingEvent processing) {
            long version = version();
            if (faster.getAndDecrement() > 0) {
                save(line(version, new Said("others")));
            }
            processing.collectEvents(line(version, event));
        }

        private static DomainEvent line(long version, Said said) {
            return DomainEvent.following(ID, version, List.of(said)).get(0);
        }

        long version() {
            return recorder().selectEvents(ID, EventSelection.ALL).size();
        }
    }

    private Processor processor(ProcessorSettings settings) {
        return new Processor(book.processing(), words.followedLog(), settings, Clock.systemUTC());
    }

    @Test
    void whoWasSecondTriesAgainAndThatIsNoAttempt() {
        Said.in(words, new Said("a"));
        book.faster.set(20);
        AtomicInteger failed = new AtomicInteger();
        Processor processor = new Processor(
                book.processing(), words.followedLog(), TWICE, Clock.systemUTC(), new ProcessorObserver() {
                    @Override
                    public void failed() {
                        failed.incrementAndGet();
                    }
                });
        long begun = System.nanoTime();

        processor.runUntilIdle();

        assertThat(failed).hasValue(0);
        assertPauses(begun);

        assertThat(book.version()).isEqualTo(21);
        assertThat(processor.status().get(0).attempts()).isZero();
        assertThat(processor.status().get(0).lastError()).isNull();
    }

    @Test
    void whoIsAlwaysSecondHasFailed() {
        Said.in(words, new Said("a"));
        book.faster.set(Integer.MAX_VALUE);

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> processor(TWICE).runUntilIdle())
                .withCauseInstanceOf(ConcurrencyException.class);
    }

    @Test
    void whatWasSetAsideComesThroughToo() {
        Said.in(words, new Said("a"));
        book.faster.set(Integer.MAX_VALUE);
        Processor processor = processor(TWICE.withOnError(OnError.PARK));
        processor.runUntilIdle();
        assertThat(processor.deadLetters(0, 10)).hasSize(1);

        book.faster.set(20);

        long begun = System.nanoTime();
        assertThat(processor.retryAll()).isEqualTo(1);
        assertPauses(begun);
    }

    /** They are of random length, and come to about a second for 20 conflicts. */
    private static void assertPauses(long begun) {
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void partitionsThatAddToOneThingAllComeThrough() throws Exception {
        int events = 400;
        Said.in(
                words,
                IntStream.range(0, events)
                        .mapToObj(i -> new Said(String.valueOf(i)))
                        .toArray());
        ExecutorService threads = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try (Processor processor = processor(TWICE.withPartitions(8))) {
            processor.start(threads, Scheduler.of(timer));

            processor.awaitProcessed(events, Duration.ofSeconds(60));

            assertThat(book.version()).isEqualTo(events);
        } finally {
            threads.shutdownNow();
            timer.shutdownNow();
        }
    }
}
