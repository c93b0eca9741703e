package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.DryRun;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionSwitch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is done with a projection as a whole is done where its read model is. */
class ProjectionPlacesTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ApplicationContextRunner school;

    ProjectionPlacesTests(@TempDir Path folder) {
        this.school = SqliteFile.runner(folder)
                .withUserConfiguration(School.class)
                .withPropertyValues("eventsourcing.applications.dog-school.datasource=school", "folder=" + folder)
                .withBean(Universe.class)
                .withBean(DogSchool.class);
    }

    @Test
    void aDryRunIsRolledBackThere() {
        school.run(context -> {
            Processor pupils = context.getBean(Processors.class).get("pupils_v2");
            enrol(context, pupils, "Rex");

            assertThat(new DryRun(pupils).run(10).changedRows()).hasValue(1);
            assertThat(names(context)).containsExactly("Rex");
        });
    }

    @Test
    void aDryRunOnTheRecorderOfItsNameIsRolledBackThere() {
        school.run(context -> {
            Processor pupils = context.getBean(Processors.class).get("pupils_v2");
            enrol(context, pupils, "Rex");
            enrol(context, pupils, "Fido");

            new DryRun(
                            context.getBean(Pupils.class),
                            context.getBean(InfrastructureFactory.class).createTracking("pupils_v2"),
                            context.getBean(DogSchool.class).followedLog())
                    .run(1);

            assertThat(names(context)).containsExactly("Rex", "Fido");
        });
    }

    @Test
    void aSwitchIsOneTransactionWithWhatItActivates() {
        school.run(context -> {
            ProjectionSwitch versions = context.getBean(ProjectionSwitch.class);
            Pupils pupils = context.getBean(Pupils.class);
            List<Processor> processors = context.getBean(Processors.class).named("pupils_v2");
            assertThat(versions.activeVersion()).isEqualTo(1);

            pupils.fails = true;
            assertThatIllegalStateException().isThrownBy(() -> versions.switchTo(pupils, processors, LONG));
            assertThat(names(context)).isEmpty();
            assertThat(versions.activeVersion()).isEqualTo(1);

            pupils.fails = false;
            versions.switchTo(pupils, processors, LONG);
            assertThat(names(context)).containsExactly("active");
            assertThat(tables(context, "school")).contains("pupils_tracking");
            assertThat(tables(context, "dataSource")).doesNotContain("pupils_tracking");
        });
    }

    @Test
    void whoAsksForAPlaceBeforeItIsKnownIsToldSo() {
        school.withBean(TooEarly.class)
                .run(context -> assertThatExceptionOfType(InvalidSettingException.class)
                        .isThrownBy(() -> {
                            throw context.getStartupFailure();
                        })
                        .withMessageContainingAll(
                                "pupils", "\"school\"", "\"dataSource\"", "when all beans are there"));
    }

    private static void enrol(ApplicationContext context, Processor pupils, String name) throws InterruptedException {
        List<Recording> saved = context.getBean(DogSchool.class).save(new World(name));
        pupils.awaitProcessed(saved.get(saved.size() - 1).notificationId().orElseThrow(), LONG);
    }

    private static List<String> names(ApplicationContext context) {
        return rows(context, "school").queryForList("select name from pupils", String.class);
    }

    private static List<String> tables(ApplicationContext context, String dataSource) {
        return rows(context, dataSource)
                .queryForList("select name from sqlite_master where type = 'table'", String.class);
    }

    private static JdbcTemplate rows(ApplicationContext context, String dataSource) {
        return new JdbcTemplate(context.getBean(dataSource, DataSource.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class School {

        @Bean(defaultCandidate = false)
        @Qualifier("school")
        DataSource school(@Value("${folder}") Path folder) {
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("school.db"));
        }

        @Bean(defaultCandidate = false)
        JdbcTransactionManager schoolManager(@Qualifier("school") DataSource school) {
            return new JdbcTransactionManager(school);
        }

        /** Made before the projection. */
        @Bean
        ProjectionSwitch versions(InfrastructureFactory infrastructure) {
            return new ProjectionSwitch("pupils", infrastructure);
        }

        @Bean
        Pupils pupils(@Qualifier("school") DataSource school) {
            JdbcTemplate rows = new JdbcTemplate(school);
            rows.execute("create table pupils (name varchar(100))");
            return new Pupils(rows);
        }
    }

    /** Asks for the version to read while beans are made. */
    static class TooEarly {

        TooEarly(ProjectionSwitch versions) {
            var unused = versions.activeVersion();
        }
    }

    @Follows(DogSchool.class)
    static class Pupils extends Projection {

        private final JdbcTemplate rows;
        private boolean fails;

        Pupils(JdbcTemplate rows) {
            super("pupils", 2);
            this.rows = rows;
        }

        @EventHandler
        void on(World.Created event) {
            rows.update("insert into pupils values (?)", event.name());
        }

        @Override
        protected void clear() {
            rows.update("delete from pupils");
        }

        @Override
        protected void activate() {
            rows.update("insert into pupils values ('active')");
            if (fails) {
                throw new IllegalStateException("not active");
            }
        }
    }
}
