package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcSettings;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseInitializationTests {

    private final ApplicationContextRunner contextRunner;

    DatabaseInitializationTests(@TempDir Path folder) {
        this.contextRunner = SqliteFile.runner(folder);
    }

    @Test
    void beansThatDependOnTheInitializationOfTheDatabaseFindTheTables() {
        contextRunner
                .withBean(EarlyReader.class)
                .withUserConfiguration(LazyUniverse.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBeanFactory().containsSingleton("universe"))
                            .isFalse();
                });
    }

    @Test
    void applicationsMayUseJdbcTemplates() {
        contextRunner.withBean(Chronicle.class).run(context -> {
            assertThat(context).hasNotFailed();
            Chronicle chronicle = context.getBean(Chronicle.class);
            chronicle.save(new World("Earth"));
            assertThat(chronicle.countEvents()).isEqualTo(1);
        });
    }

    @Test
    void ciphersMayReadKeysThroughJdbcTemplates() {
        contextRunner
                .withBean(KeyTable.class)
                .withBean(Universe.class)
                .withUserConfiguration(CipherOfTheUser.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    @Test
    void migrationsOfTheUserRunFirst() {
        contextRunner
                .withBean(Universe.class)
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .run(context -> {
                    // had the tables of the application been there, Flyway would have refused the schema
                    assertThat(context).hasNotFailed();
                    assertThat(context).hasSingleBean(Flyway.class);
                    assertThat(context.getBean(JdbcTemplate.class).queryForList("select name from users", String.class))
                            .containsExactly("alice");
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    @Test
    void migrationsOfTheUserRunFirstForApplicationsThatAreNamedWhenBuilt() {
        contextRunner
                .withBean(NamedUniverse.class)
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(NamedUniverse.class).save(new World("Earth"));
                });
    }

    @Test
    void migrationsOfTheUserRunFirstForAnInfrastructureFactoryOfTheUser() {
        contextRunner
                .withBean(Universe.class)
                .withUserConfiguration(InfrastructureFactoryOfTheUser.class)
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    @Test
    void scriptsOfTheUserRunFirst() {
        contextRunner
                .withBean(Universe.class)
                .withPropertyValues(
                        "spring.sql.init.mode=always",
                        "spring.sql.init.schema-locations=classpath:count-tables-of-events.sql")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(JdbcTemplate.class)
                                    .queryForObject("select tables from found", Integer.class))
                            .isZero();
                });
    }

    @Test
    void worksWithLazyInitialization() {
        contextRunner
                .withBean(Chronicle.class)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .run(context -> assertThat(context.getBean(Chronicle.class).countEvents())
                        .isZero());
    }

    @Test
    void definesNoFlywayBean() {
        contextRunner
                .withBean(Universe.class)
                .run(context -> assertThat(context).doesNotHaveBean(Flyway.class));
    }

    /** Reads the events of an application that was not built yet. */
    static final class EarlyReader {

        EarlyReader(JdbcClient jdbc) {
            jdbc.sql("select count(*) from universe_events")
                    .query(Integer.class)
                    .single();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class LazyUniverse {

        @Bean
        @Lazy
        Universe universe(InfrastructureFactory infrastructure) {
            return new Universe(infrastructure);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class InfrastructureFactoryOfTheUser {

        @Bean
        InfrastructureFactory infrastructure(DataSource dataSource, Mapper mapper) {
            return new JdbcInfrastructureFactory(dataSource, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC());
        }
    }

    static final class Chronicle extends Application {

        private final JdbcClient client;

        Chronicle(InfrastructureFactory infrastructure, JdbcClient client, JdbcTemplate template) {
            super(infrastructure, World.class);
            this.client = client;
            assertThat(template.queryForObject("select count(*) from chronicle_events", Integer.class))
                    .isZero();
        }

        int countEvents() {
            return client.sql("select count(*) from chronicle_events")
                    .query(Integer.class)
                    .single();
        }
    }

    static final class KeyTable {

        private final JdbcTemplate jdbc;

        KeyTable(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        byte[] read() {
            return Base64.getDecoder().decode(jdbc.queryForObject("select 'MDEyMzQ1Njc4OWFiY2RlZg=='", String.class));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class CipherOfTheUser {

        @Bean
        Cipher cipher(KeyTable keys) {
            return Cipher.aesGcm(CipherKeys.of("k1", Map.of("k1", keys.read())));
        }
    }
}
