package dev.eventsourcing.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a process application remembers of its aggregates, where nobody looks whether there are newer events. */
class ProcessApplicationCacheTests {

    private static final OriginatorId TALLY = OriginatorId.of(new UUID(0, 7));

    @Topic("Ticked")
    record Ticked() {}

    static final class Tally extends Aggregate {
        private int count;

        private Tally() {}

        Tally(OriginatorId id) {
            super(id);
        }

        void count() {
            trigger(new Counted());
        }

        record Counted() implements AggregateEvent<Tally> {
            @Override
            public void apply(Tally tally) {
                tally.count++;
            }
        }
    }

    static class Tallies extends ProcessApplication {
        Tallies(InfrastructureFactory infrastructure) {
            super(infrastructure, Tally.class, Ticked.class);
        }

        @EventHandler
        void policy(Ticked event, ProcessingEvent processing) {
            Tally tally = repository().get(Tally.class, TALLY);
            tally.count();
            processing.collectEvents(tally);
        }
    }

    private final InMemoryInfrastructureFactory store =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
    private final Application clock = new Application("clock", store, Ticked.class);
    private final Tallies tallies = new Tallies(store.with(settings -> settings.with(new CacheSettings(10, false))));

    private void tick() {
        clock.save(DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Ticked())));
        new Processor(
                        tallies.processing(),
                        clock.followedLog(),
                        ProcessorSettings.DEFAULT.withRetry(
                                new Retry(2, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
                        Clock.systemUTC())
                .runUntilIdle();
    }

    private int count() {
        return tallies.repository().get(Tally.class, TALLY).count;
    }

    private void begin() {
        Tally tally = new Tally(TALLY);
        tally.count();
        tallies.save(tally);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void isWhatItHasProcessed() {
        begin();

        tick();
        assertThat(count()).isEqualTo(2);

        tick();
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void isForgottenAfterAConflict() {
        begin();
        new Application("tallies", store, Tally.class).execute(Tally.class, TALLY, Tally::count);
        assertThat(count()).isEqualTo(1); // as nobody has looked

        tick();

        assertThat(count()).isEqualTo(3);
    }
}
