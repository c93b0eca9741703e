package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.EventStoreDataSource;
import dev.eventsourcing.boot.autoconfigure.NamesView;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.processing.Processors;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is shown of a database that refuses, and says to whom, while the positions of what follows it are elsewhere. */
class MaskedErrorsTests {

    private static final String SECRET = "db7.internal";

    @Test
    void nameNoHostOfTheDatabase(@TempDir Path folder) {
        ActuatorContexts.runner(folder)
                .withUserConfiguration(TwoDatabases.class)
                .withBean(Universe.class)
                .withBean(NamesView.Hook.class)
                .withBean(NamesView.class)
                .withPropertyValues(
                        "eventsourcing.processors.names-view.datasource=reads",
                        "eventsourcing.processors.names-view.poll-interval=50ms")
                .run(context -> {
                    context.getBean(Universe.class).createWorld("Earth");
                    context.getBean(Processors.class).awaitProcessed("names_view", 1, Duration.ofSeconds(20));
                    context.getBean(Refusing.class).refuses = true;

                    Awaitility.await()
                            .untilAsserted(() -> assertThat(health(context, "processors", "names_view"))
                                    .asString()
                                    .contains("LogReadException", ShownError.MASK)
                                    .doesNotContain(SECRET));
                    assertThat(health(context, "applications", "universe"))
                            .asString()
                            .contains("PersistenceException")
                            .doesNotContain(SECRET);
                    assertThat(context.getBean(EventSourcingEndpoint.class).list("processors"))
                            .asString()
                            .contains("LogReadException")
                            .doesNotContain(SECRET);
                });
    }

    private static Health health(ApplicationContext context, String group, String name) {
        CompositeHealthContributor all =
                context.getBean("eventsourcingHealthContributor", CompositeHealthContributor.class);
        HealthIndicator one =
                (HealthIndicator) ((CompositeHealthContributor) all.getContributor(group)).getContributor(name);
        return one.health();
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDatabases {

        @Bean
        @EventStoreDataSource
        Refusing events(@Value("${folder}") Path folder) {
            return new Refusing(new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("events.db")));
        }

        @Bean
        JdbcTransactionManager eventsTransactions(Refusing events) {
            return new JdbcTransactionManager(events);
        }

        @Bean
        @Primary
        DataSource reads(@Value("${folder}") Path folder) {
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("reads.db"));
        }

        @Bean
        @Primary
        JdbcTransactionManager readsTransactions(DataSource reads) {
            return new JdbcTransactionManager(reads);
        }
    }

    static class Refusing extends DelegatingDataSource {

        private volatile boolean refuses;

        Refusing(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (refuses) {
                throw new SQLException("password authentication failed for user \"events_rw\" at " + SECRET, "28P01");
            }
            return super.getConnection();
        }
    }
}
