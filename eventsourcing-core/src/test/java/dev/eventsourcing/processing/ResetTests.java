package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Beginning anew beside others who are at it. */
class ResetTests {

    private final InMemoryInfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final TrackingRecorder recorder = infrastructure.createTracking("view");
    private final View view = new View();

    static class View extends Projection {

        private final AtomicInteger heard = new AtomicInteger();

        @EventHandler
        void on(Said event) {
            heard.incrementAndGet();
        }
    }

    private Processor follow(String name) {
        Application words = new Application(name, infrastructure, Said.class);
        Said.in(words, new Said(name));
        return new Processor(
                new ProjectionProcessing(view, recorder),
                words.followedLog(),
                ProcessorSettings.DEFAULT,
                Clock.systemUTC());
    }

    @Test
    void whoPutsTheSecondLogInPartitionsMeanwhileIsWaitedFor() throws Exception {
        List<Processor> processors = List.of(follow("one"), follow("two"));
        CountDownLatch claimed = new CountDownLatch(1);
        CompletableFuture<Void> another = CompletableFuture.runAsync(() -> recorder.claim("two", () -> {
            claimed.countDown();
            sleep(Duration.ofMillis(500)); // the reset comes here
            recorder.resetTracking("two/partitions", 2);
            return true;
        }));
        claimed.await();

        Reset.run(processors, new StartFrom.Beginning(), () -> {});

        assertThat(another).succeedsWithin(Duration.ofSeconds(10));
        assertThat(recorder.maxTrackingId("two/partitions")).hasValue(1);
        processors.forEach(Processor::runUntilIdle);
        assertThat(view.heard).hasValue(2);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
