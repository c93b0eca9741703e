package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.JdbcEventSourcingAutoConfiguration;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** Instances of the sample that start at the same time on an empty database: its own migrations and those of the library. */
class StartTogetherTests {

    private static final int INSTANCES = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @RepeatedTest(3)
    void allOfThemStart() {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        ApplicationContextRunner instance = new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        JdbcEventSourcingAutoConfiguration.class,
                        EventSourcingAutoConfiguration.class))
                .withBean(Universe.class)
                .withPropertyValues(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.maximum-pool-size=3");
        CyclicBarrier begin = new CyclicBarrier(INSTANCES);
        List<CompletableFuture<Void>> starts = IntStream.range(0, INSTANCES)
                .mapToObj(i -> CompletableFuture.runAsync(() -> start(instance, begin), threads))
                .toList();
        starts.forEach(CompletableFuture::join);
    }

    private static void start(ApplicationContextRunner instance, CyclicBarrier begin) {
        try {
            begin.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        instance.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(JdbcTemplate.class)
                            .queryForObject("SELECT count(*) FROM worlds_by_happenings", Long.class))
                    .isZero();
        });
    }
}
