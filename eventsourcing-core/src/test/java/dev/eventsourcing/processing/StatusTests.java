package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    private static final class Interrupted implements FollowedLog {

        private final FollowedLog log;
        private Runnable meanwhile = () -> {};

        Interrupted(FollowedLog log) {
            this.log = log;
        }

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
            return log.select(selection);
        }

        @Override
        public long horizon() {
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
            return log.horizon();
        }

        @Override
        public Subscription subscribe(Runnable listener) {
            return log.subscribe(listener);
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
}
