package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.jdbc.ReadOnlyTransactionException;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Callers whose transactions are JPA's. */
class JpaTransactionTests {

    private final EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(SqliteFile.CONFIGURATIONS)
            .withBean(Universe.class)
            .withPropertyValues(database.springProperties());

    @Test
    void savesArePartOfThem() {
        contextRunner.withUserConfiguration(Jpa.class).run(context -> {
            Universe universe = context.getBean(Universe.class);
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            JdbcRecorder recorder = context.getBean(JdbcRecorder.class);
            jdbc.execute("create table saves (name text)");
            TransactionTemplate transaction = new TransactionTemplate(context.getBean(JpaTransactionManager.class));
            World undone = new World("Mars");
            transaction.executeWithoutResult(status -> {
                jdbc.update("insert into saves values ('Mars')");
                universe.save(undone);
                status.setRollbackOnly();
            });
            World committed = new World("Earth");
            World after = new World("Moon");
            transaction.executeWithoutResult(status -> {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        universe.save(after);
                        recorder.insertTracking(new Tracking("upstream", 1));
                        assertThat(recorder.maxTrackingId("upstream")).hasValue(1);
                    }
                });
                jdbc.update("insert into saves values ('Earth')");
                universe.save(committed);
            });

            assertThat(undone.pendingEvents()).hasSize(1);
            assertThat(universe.repository().contains(undone.id())).isFalse();
            assertThat(universe.repository().contains(committed.id())).isTrue();
            assertThat(universe.repository().contains(after.id())).isTrue();
            assertThat(jdbc.queryForList("select name from saves", String.class))
                    .containsExactly("Earth");
        });
    }

    @Test
    void refusesToSaveInAReadOnlyOne() {
        contextRunner.withUserConfiguration(Jpa.class).run(context -> {
            Universe universe = context.getBean(Universe.class);
            TransactionTemplate readOnly = new TransactionTemplate(context.getBean(JpaTransactionManager.class));
            readOnly.setReadOnly(true);

            readOnly.executeWithoutResult(status -> assertThatExceptionOfType(ReadOnlyTransactionException.class)
                    .isThrownBy(() -> universe.createWorld("Earth")));
        });
    }

    @Test
    void refusesAManagerOfAnotherDataSource() {
        contextRunner
                .withUserConfiguration(Jpa.class)
                .withBean(
                        "events",
                        DataSource.class,
                        () -> new DriverManagerDataSource(database.url(), database.username(), database.password()),
                        definition -> definition.setPrimary(true))
                .withBean(
                        "dataSource",
                        DataSource.class,
                        () -> new DriverManagerDataSource(database.url(), database.username(), database.password()))
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("\"events\"")
                        .hasMessageContaining("\"dataSource\""));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jpa {

        @Bean
        LocalContainerEntityManagerFactoryBean entities(@Qualifier("dataSource") DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setPackagesToScan("none");
            return factory;
        }

        @Bean
        JpaTransactionManager manager(EntityManagerFactory entities) {
            return new JpaTransactionManager(entities);
        }
    }
}
