package dev.eventsourcing.system;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Saves with in-line handlers that save elsewhere do not wait for one another in a ring. */
class InMemoryTransactionTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final OriginatorId ANYBODY = OriginatorId.of(new UUID(0, 1));

    private final InfrastructureFactory infrastructure =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));

    @Topic("Happened")
    record Happened(String where) {}

    private static void happen(Application application, String where) {
        application.save(DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Happened(where)))
                .get(0));
    }

    /** Returns after a while in any case. */
    private static void await(CountDownLatch latch, int millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoApplicationsCanSaveInEachOther() {
        Leader one = new Leader(infrastructure);
        Other other = new Other(infrastructure);
        CountDownLatch both = new CountDownLatch(2);
        saveIn(one, other, both);
        saveIn(other, one, both);

        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> happen(one, "outside"));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> happen(other, "outside"));

        assertThat(first).succeedsWithin(LONG);
        assertThat(second).succeedsWithin(LONG);
    }

    private static void saveIn(Application from, Application to, CountDownLatch both) {
        from.duringSaves(events -> {
            if (events.get(0).payload().equals(new Happened("outside"))) {
                both.countDown();
                await(both, 300);
                happen(to, "in line");
            }
        });
    }

    @Test
    void aRunnerReadsWhatIsBeingSaved() {
        Runner runner = Runner.singleThreaded(EventDrivenSystem.of(pipe(Leader.class, Follower.class)), infrastructure);
        runner.start();
        Leader leader = runner.get(Leader.class);
        Other other = new Other(infrastructure);
        Follower follower = runner.get(Follower.class);
        follower.other = other;
        other.duringSaves(events -> {
            follower.othersSave.countDown();
            happen(leader, "in line");
        });

        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> happen(leader, "outside"));
        await(follower.begun, 10_000);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> happen(other, "outside"));

        assertThat(first).succeedsWithin(LONG);
        assertThat(second).succeedsWithin(LONG);
        runner.stop(); // which waits for them
    }

    static class Leader extends Application {

        Leader(InfrastructureFactory infrastructure) {
            super(infrastructure, Happened.class);
        }
    }

    static class Other extends Application {

        Other(InfrastructureFactory infrastructure) {
            super(infrastructure, Happened.class);
        }
    }

    static class Follower extends ProcessApplication {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch othersSave = new CountDownLatch(1);
        private volatile Other other;

        Follower(InfrastructureFactory infrastructure) {
            super(infrastructure, Happened.class);
        }

        @EventHandler
        void policy(Happened event, ProcessingEvent processing) {
            begun.countDown();
            await(othersSave, 10_000);
            await(new CountDownLatch(1), 200); // until the other save waits for this one, if it does
            other.eventStore().get(ANYBODY, EventSelection.ALL);
        }
    }
}
