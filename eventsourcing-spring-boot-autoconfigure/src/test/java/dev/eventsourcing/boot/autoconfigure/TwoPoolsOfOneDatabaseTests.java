package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.internal.ApplicationDescriptions;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Two DataSource beans that lead to one database: no transaction is both's, and whoever is refused is told so. */
class TwoPoolsOfOneDatabaseTests {

    private static final String TOLD = "Two DataSource beans are two also if they lead to one database";

    private final ApplicationContextRunner runner;

    TwoPoolsOfOneDatabaseTests(@TempDir Path folder) {
        this.runner = SqliteFile.runner(folder)
                .withUserConfiguration(SecondPool.class)
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withPropertyValues("folder=" + folder, "eventsourcing.applications.dog-school.datasource=second");
    }

    @Test
    void noProjectionRunsInTheSavesOfBoth() {
        runner.withBean(InSaves.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("universe in \"dataSource\", dog_school in \"second\"")
                        .hasMessageContaining(TOLD));
    }

    @Test
    void noReadModelOfSavesIsInTheOther() {
        runner.withBean(InSavesOfOne.class)
                .withPropertyValues("eventsourcing.processors.in-saves-of-one.datasource=second")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining(TOLD));
    }

    @Test
    void whoFollowsBothSaysWithWhich() {
        runner.withBean(Beside.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("Set eventsourcing.processors.beside.datasource")
                        .hasMessageContaining(TOLD));
        runner.withBean(Beside.class)
                .withPropertyValues("eventsourcing.processors.beside.datasource=second")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void eachIsLookedAtBesideTheOtherAndALogElsewhereBesideBoth() {
        runner.withBean(Beside.class)
                .withPropertyValues("eventsourcing.processors.beside.datasource=second")
                .run(context -> {
                    ApplicationDescriptions places =
                            (ApplicationDescriptions) context.getBean(InfrastructureFactory.class);
                    Object first = places.placeOf("universe");
                    Object second = places.placeOf("dog_school");

                    assertThat(first).isNotEqualTo(second);
                    assertThat(places.placeOfPositions("beside")).isEqualTo(second);
                    assertThat(places.placeOf("in_another_process")).isNotIn(first, second);
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class SecondPool {

        @Bean(defaultCandidate = false)
        DataSource second(@Value("${folder}") Path folder) {
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("events.db"));
        }

        @Bean(defaultCandidate = false)
        JdbcTransactionManager secondTransactions(@Qualifier("second") DataSource second) {
            return new JdbcTransactionManager(second);
        }
    }

    @Follows(
            value = {Universe.class, DogSchool.class},
            inline = true)
    static class InSaves extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    @Follows(value = Universe.class, inline = true)
    static class InSavesOfOne extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    @Follows({Universe.class, DogSchool.class})
    static class Beside extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }
}
