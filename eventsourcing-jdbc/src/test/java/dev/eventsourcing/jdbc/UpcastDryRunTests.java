package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.DryRun;
import dev.eventsourcing.projection.Projection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A dry run tries a projection on what former events are today. */
class UpcastDryRunTests {

    @Topic("swapped")
    record Swapped(String one, String other) {}

    @Topic("looked")
    record Looked() {}

    @Topic("moved")
    record Moved(String one, String other) {}

    static final class Moves extends Projection {
        private final List<String> seen = new ArrayList<>();

        @EventHandler
        void on(Moved event) {
            seen.add(event.one());
        }

        @Override
        protected void clear() {}
    }

    @Test
    void processesWhatHasBecomeOfThem() {
        try (TestDatabase database = TestDatabase.sqlite()) {
            DataSource pool = database.newPool();
            Application former = new Application("moves", connect(pool, new Topics()), Swapped.class, Looked.class);
            former.save(DomainEvent.following(
                    OriginatorId.of(UUID.randomUUID()), 0, List.of(new Swapped("a", "b"), new Looked())));
            InfrastructureFactory today = connect(
                    pool,
                    new Topics()
                            .register(Upcaster.of("looked", 1, Set.of("moved"), looked -> List.of()))
                            .register(Upcaster.of(
                                    "swapped",
                                    1,
                                    Set.of("moved"),
                                    event -> List.of(
                                            event.as("moved", 1, event.payload()),
                                            event.as("moved", 1, event.payload())))));
            Application application = new Application("moves", today, Moved.class);
            Moves moves = new Moves();

            DryRun.Report report = new DryRun(moves, today.createTracking("seen"), application.followedLog()).run(10);

            assertThat(report.errors()).isEmpty();
            assertThat(report.events()).isEqualTo(2);
            assertThat(moves.seen).containsExactly("a", "a");
        }
    }

    private static InfrastructureFactory connect(DataSource pool, Topics topics) {
        return new JdbcInfrastructureFactory(
                pool, new Mapper(topics, new JacksonTranscoder()), JdbcSettings.DEFAULTS, Clock.systemUTC());
    }
}
