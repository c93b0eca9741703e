package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import dev.eventsourcing.system.Runner;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The library without Spring Boot, which is not on the class path of this module, and without a pool. */
class PlainJavaTests {

    @TempDir
    Path directory;

    @Test
    void thereIsNoSpringBoot() throws IOException {
        ClassLoader loader = getClass().getClassLoader();

        assertThat(loader.getResources("org/springframework/boot").hasMoreElements())
                .isFalse();
        assertThat(System.getProperty("java.class.path")).doesNotContain("spring-boot");
    }

    @Test
    void runsOnSqlite() throws InterruptedException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(5_000);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        dataSource.setUrl("jdbc:sqlite:" + directory.resolve("events.db"));

        run(dataSource);
    }

    @Test
    void runsOnPostgresql() throws InterruptedException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(EmbeddedPostgresServer.newDatabase().url());

        run(dataSource);
    }

    private static void run(DataSource dataSource) throws InterruptedException {
        // tag::plain[]
        Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
        EventDrivenSystem system = EventDrivenSystem.of(EventDrivenSystem.pipe(Ports.class, Arrivals.class));
        try (JdbcInfrastructureFactory store =
                        new JdbcInfrastructureFactory(dataSource, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC());
                Runner runner = Runner.multiThreaded(system, store)) {
            runner.start();
            Ports ports = runner.get(Ports.class);

            UUID ship = ports.arrive("Endurance");
            runner.awaitIdle(Duration.ofSeconds(10));

            assertThat(ports.repository().get(Ship.class, ship).name()).isEqualTo("Endurance");
            assertThat(runner.get(Arrivals.class).notificationLog().select(1L, 10))
                    .hasSize(1);
        }
        // end::plain[]
        try (JdbcInfrastructureFactory store =
                new JdbcInfrastructureFactory(dataSource, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC())) {
            joinsTransactions(dataSource, new Ports(store));
        }
    }

    private static void joinsTransactions(DataSource dataSource, Ports ports) {
        JdbcClient.create(dataSource).sql("CREATE TABLE mine (id INTEGER)").update();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    ports.arrive("Fram");
                    JdbcClient.create(dataSource)
                            .sql("INSERT INTO mine VALUES (1)")
                            .update();
                    throw new IllegalStateException("rolled back");
                }));

        assertThat(count(dataSource, "mine")).isZero();
        assertThat(count(dataSource, "ports_events")).isEqualTo(1);
    }

    private static long count(DataSource dataSource, String table) {
        return JdbcClient.create(dataSource)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    static final class Ports extends Application {

        Ports(InfrastructureFactory infrastructure) {
            super(infrastructure, Ship.class);
        }

        UUID arrive(String name) {
            Ship ship = new Ship(name);
            save(ship);
            return ship.id();
        }
    }

    static final class Arrivals extends ProcessApplication {

        record Noted(String name) {}

        Arrivals(InfrastructureFactory infrastructure) {
            super(infrastructure, Noted.class);
        }

        @EventHandler
        void policy(Ship.Arrived event, ProcessingEvent processing) {
            processing.collectEvents(
                    DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Noted(event.name()))));
        }
    }

    static final class Ship extends Aggregate {

        private String name = "";

        private Ship() {}

        Ship(String name) {
            trigger(new Arrived(name));
        }

        String name() {
            return name;
        }

        record Arrived(String name) implements AggregateEvent<Ship> {
            @Override
            public void apply(Ship ship) {
                ship.name = name;
            }
        }
    }
}
