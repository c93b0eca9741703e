package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What whoever waits for a processor catches. */
class ProcessorExceptionTests {

    private static final ProcessorSettings ONCE =
            ProcessorSettings.DEFAULT.withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1)));

    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application words = new Application("words", infrastructure, Said.class);

    static class View extends Projection {

        @EventHandler
        void on(Said event) {
            throw new IllegalStateException("broken");
        }
    }

    private Processor processor(OnError onError) {
        Said.in(words, new Said("a"));
        return new Processor(
                new ProjectionProcessing(new View(), infrastructure.createTracking("view")),
                words.followedLog(),
                ONCE.withOnError(onError),
                Clock.systemUTC());
    }

    @Test
    void isThatOfAnEventThatStopsTheProcessor() {
        Processor processor = processor(OnError.STOP);
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(processor::runUntilIdle);

        assertThrows(processor, ProcessingException.class);
    }

    @Test
    void isThatOfAnEventThatIsPutAside() {
        Processor processor = processor(OnError.SKIP);
        processor.runUntilIdle();

        assertThrows(processor, DeadLetterException.class);
    }

    private static void assertThrows(Processor processor, Class<? extends ProcessorException> type) {
        assertThatExceptionOfType(ProcessorException.class)
                .isThrownBy(() -> processor.awaitProcessed(1, Duration.ZERO))
                .isInstanceOf(type)
                .satisfies(e -> assertThat(e.processor()).isEqualTo("view"))
                .satisfies(e -> assertThat(e.applicationName()).isEqualTo("words"));
    }
}
