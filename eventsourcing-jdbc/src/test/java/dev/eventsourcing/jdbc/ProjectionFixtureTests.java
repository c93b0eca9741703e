package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.test.ProjectionFixture;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model in SQL is tested in the transactions of its store. */
class ProjectionFixtureTests {

    private final TestDatabase database = TestDatabase.sqlite();
    private final DataSource dataSource = database.newPool();

    @AfterEach
    void close() {
        database.close();
    }

    record Shipped(String order, int parcels) {}

    /** Cannot do with a shipment of no parcels, which it finds out late. */
    static final class Shipments extends Projection {

        private final JdbcClient jdbc;

        Shipments(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Shipped event) {
            jdbc.sql("INSERT INTO shipments VALUES (?, ?)")
                    .params(event.order(), event.parcels())
                    .update();
            if (event.parcels() == 0) {
                throw new IllegalArgumentException("nothing was shipped");
            }
        }

        List<String> orders() {
            return jdbc.sql("SELECT ordered FROM shipments ORDER BY ordered")
                    .query(String.class)
                    .list();
        }
    }

    @Test
    void anEventThatFailsIsRolledBackAlone() {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("CREATE TABLE shipments (ordered TEXT, parcels INTEGER)").update();
        Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
        // tag::projection[]
        try (JdbcInfrastructureFactory store =
                new JdbcInfrastructureFactory(dataSource, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC())) {
            ProjectionFixture.of(() -> new Shipments(jdbc))
                    .in(store)
                    .given(new Shipped("one", 1))
                    .when(new Shipped("two", 0))
                    .thenThrows(IllegalArgumentException.class)
                    .thenState(shipments -> assertThat(shipments.orders()).containsExactly("one"));
        }
        // end::projection[]
    }
}
