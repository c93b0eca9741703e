package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.boot.actuate.EventSourcingHealthAutoConfiguration;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications whose events are in different databases, and events in another database than all else. */
class SeveralDataSourcesTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String SCHOOL_ELSEWHERE = "eventsourcing.applications.dog-school.datasource=school";

    private final Path folder;
    private final ApplicationContextRunner contextRunner;

    SeveralDataSourcesTests(@TempDir Path folder) {
        this.folder = folder;
        this.contextRunner = SqliteFile.runner(folder);
    }

    @Test
    void theOneThatIsMarkedMayBeTheOnlyOne() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class))
                .withUserConfiguration(MarkedBesideBoots.class)
                .withPropertyValues("events.url=jdbc:sqlite:" + folder.resolve("marked.db"))
                .withBean(Universe.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(Universe.class).save(new World("Mars"));
                    assertThat(new JdbcTemplate(context.getBean("events", DataSource.class))
                                    .queryForObject("SELECT count(*) FROM universe_events", Integer.class))
                            .isPositive();
                });
    }

    @Test
    void eventsAreInTheOneThatIsMarked() {
        contextRunner
                .withUserConfiguration(MarkedBesideBoots.class)
                .withPropertyValues("events.url=jdbc:sqlite:" + folder.resolve("marked.db"))
                .withBean(Universe.class)
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    World undone = new World("Mars");
                    new TransactionTemplate(context.getBean("eventsTransactionManager", JdbcTransactionManager.class))
                            .executeWithoutResult(status -> {
                                universe.save(undone);
                                status.setRollbackOnly();
                            });
                    assertThat(universe.repository().contains(undone.id())).isFalse();
                    assertThat(context.getBean(PlatformTransactionManager.class))
                            .isNotSameAs(context.getBean("eventsTransactionManager"));
                    assertThat(tables(context, "dataSource")).isEmpty();
                    assertThat(tables(context, "events")).contains("universe_events");
                });
    }

    @Test
    void theMarkGoesBeforeThePrimaryOne() {
        contextRunner
                .withBean("first", DataSource.class, () -> database("first"), bean -> bean.setPrimary(true))
                .withBean("second", DataSource.class, () -> database("second"), SeveralDataSourcesTests::mark)
                .withBean("manager", JdbcTransactionManager.class, () -> new JdbcTransactionManager(database("third")))
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("Events are kept in the DataSource \"second\"")
                        .hasMessageContaining("define a transaction manager bean of it beside the others"));
    }

    @Test
    void refusesTwoThatAreMarked() {
        contextRunner
                .withBean("first", DataSource.class, () -> database("first"), SeveralDataSourcesTests::mark)
                .withBean("second", DataSource.class, () -> database("second"), SeveralDataSourcesTests::mark)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("Several DataSources are marked with @EventStoreDataSource")
                        .hasMessageContaining("[first, second]"));
    }

    @Test
    void eachApplicationCanHaveItsOwn() {
        school().run(context -> {
            context.getBean(Universe.class).createWorld("Earth");
            context.getBean(DogSchool.class).save(new World("Rex"));

            assertThat(tables(context, "dataSource"))
                    .contains("universe_events")
                    .doesNotContain("dog_school_events");
            assertThat(tables(context, "school")).contains("dog_school_events").doesNotContain("universe_events");
        });
    }

    @Test
    void theSettingsOfTheDocumentationDoSo() throws IOException {
        List<PropertySource<?>> documented =
                new YamlPropertySourceLoader().load("documented", new ClassPathResource("databases.yml"));
        contextRunner
                .withUserConfiguration(School.class)
                .withPropertyValues("folder=" + folder)
                .withInitializer(
                        context -> documented.forEach(context.getEnvironment().getPropertySources()::addLast))
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withBean(Everything.class)
                .run(context -> assertThat(tables(context, "school"))
                        .contains("dog_school_events", "everything_tracking")
                        .doesNotContain("universe_events"));
    }

    @Test
    void noneNeedsToBeForTheRest() {
        contextRunner
                .withBean("school", DataSource.class, () -> database("school"))
                .withBean("worlds", DataSource.class, () -> database("worlds"))
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withPropertyValues(SCHOOL_ELSEWHERE, "eventsourcing.applications.universe.datasource=worlds")
                .run(context -> {
                    assertThat(tables(context, "worlds")).contains("universe_events");
                    assertThat(tables(context, "school")).contains("dog_school_events");
                });
    }

    @Test
    void whoNamesNoneOfSeveralIsRefused() {
        contextRunner
                .withBean("school", DataSource.class, () -> database("school"))
                .withBean("worlds", DataSource.class, () -> database("worlds"))
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withPropertyValues(SCHOOL_ELSEWHERE)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("there are several: the beans [school, worlds]")
                        .hasMessageContaining("eventsourcing.applications.<name>.datasource for each application"));
    }

    @Test
    void refusesANameThatIsNoDataSource() {
        contextRunner
                .withBean(DogSchool.class)
                .withPropertyValues(SCHOOL_ELSEWHERE)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("eventsourcing.applications.dog-school.datasource is \"school\"")
                        .hasMessageContaining("Set it to one of [dataSource]"));
    }

    @Test
    void savesArePartOfTheTransactionsOfTheirOwnManager() {
        school().run(context -> {
            Universe universe = context.getBean(Universe.class);
            DogSchool school = context.getBean(DogSchool.class);
            JdbcTemplate rows = new JdbcTemplate(context.getBean("school", DataSource.class));
            rows.execute("create table notes (note text)");
            World undone = new World("Rex");
            new TransactionTemplate(context.getBean("schoolManager", JdbcTransactionManager.class))
                    .executeWithoutResult(status -> {
                        rows.update("insert into notes values ('Rex')");
                        school.save(undone);
                        status.setRollbackOnly();
                    });

            assertThat(school.repository().contains(undone.id())).isFalse();
            assertThat(rows.queryForList("select note from notes")).isEmpty();
            assertThat(universe.repository().contains(universe.createWorld("Earth")))
                    .isTrue();
        });
    }

    @Test
    void refusesAnApplicationWhoseDataSourceHasNoManagerBesideOthers() {
        contextRunner
                .withUserConfiguration(School.class)
                .withPropertyValues(SCHOOL_ELSEWHERE, "folder=" + folder, "managed=false")
                .withBean(DogSchool.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("Events are kept in the DataSource \"school\"")
                        .hasMessageContaining("@Transactional begins transactions on \"dataSource\""));
    }

    @Test
    void projectionsKeepTheirPositionsBesideWhatTheyFollow() {
        school().withBean(Pupils.class, () -> new Pupils(null)).run(context -> {
            Processor pupils = context.getBean(Processors.class).get("pupils");
            pupils.awaitProcessed(last(context.getBean(DogSchool.class).save(new World("Rex"))), LONG);

            assertThat(tables(context, "school")).contains("pupils_tracking");
            assertThat(tables(context, "dataSource")).doesNotContain("pupils_tracking");
        });
    }

    @Test
    void whatAHandlerWritesThereIsRolledBackWithItsPosition() {
        school().withUserConfiguration(PupilsInTheSchool.class)
                .withPropertyValues("eventsourcing.processors.defaults.retry.max-attempts=1")
                .run(context -> {
                    Processor pupils = context.getBean(Processors.class).get("pupils");
                    DogSchool school = context.getBean(DogSchool.class);
                    pupils.awaitProcessed(last(school.save(new World("Rex"))), LONG);
                    long cat = last(school.save(new World("a cat")));

                    assertThatExceptionOfType(ProcessingException.class)
                            .isThrownBy(() -> pupils.awaitProcessed(cat, LONG))
                            .withMessageContaining("no cats");
                    assertThat(new JdbcTemplate(context.getBean("school", DataSource.class))
                                    .queryForList("select name from pupils", String.class))
                            .containsExactly("Rex");
                });
    }

    @Test
    void theReadModelMayBeInAnother() {
        school().withBean(Pupils.class, () -> new Pupils(null))
                .withPropertyValues("eventsourcing.processors.pupils.datasource=dataSource")
                .run(context -> {
                    Processor pupils = context.getBean(Processors.class).get("pupils");
                    pupils.awaitProcessed(last(context.getBean(DogSchool.class).save(new World("Rex"))), LONG);

                    assertThat(tables(context, "dataSource")).contains("pupils_tracking");
                    assertThat(tables(context, "school")).doesNotContain("pupils_tracking");
                });
    }

    @Test
    void whoFollowsApplicationsInDifferentOnesSaysWhereTheReadModelIs() {
        school().withBean(Everything.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("universe in \"dataSource\", dog_school in \"school\"")
                        .hasMessageContaining("Set eventsourcing.processors.everything.datasource"));
        school().withBean(Everything.class)
                .withPropertyValues("eventsourcing.processors.everything.datasource=school")
                .run(context -> assertThat(tables(context, "school")).contains("everything_tracking"));
    }

    @Test
    void aProcessApplicationFollowsIntoItsOwn() {
        school().withBean(Graduates.class)
                .withPropertyValues("eventsourcing.applications.dog-school.datasource=dataSource")
                .withPropertyValues("eventsourcing.applications.graduates.datasource=school")
                .run(context -> {
                    Processor graduates = context.getBean(Processors.class).get("graduates");
                    graduates.awaitProcessed(
                            last(context.getBean(DogSchool.class).save(new World("Rex"))), LONG);

                    assertThat(tables(context, "school")).contains("graduates_events", "graduates_tracking");
                    assertThat(new JdbcTemplate(context.getBean("school", DataSource.class))
                                    .queryForObject("select count(*) from graduates_events", Integer.class))
                            .isEqualTo(1);
                });
    }

    @Test
    void aProcessApplicationHasItsPositionsBesideItsEvents() {
        school().withBean(Graduates.class)
                .withPropertyValues("eventsourcing.processors.graduates.datasource=school")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("Set eventsourcing.applications.graduates.datasource instead"));
    }

    @Test
    void aProcessApplicationNamesOriginatorsAsWhatItFollows() {
        school().withBean(Graduates.class)
                .withPropertyValues("eventsourcing.applications.dog-school.originator-id-type=text")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("\"graduates\" names originators by UUID, and follows \"dog_school\"")
                        .hasMessageContaining("Set originator-id-type of both to the same"));
    }

    @Test
    void anInlineProjectionIsWhereTheSavesAre() {
        school().withBean(Roll.class)
                .withPropertyValues("eventsourcing.processors.roll.datasource=school")
                .run(context -> assertThat(context).hasNotFailed());
        school().withBean(Roll.class)
                .withPropertyValues("eventsourcing.processors.roll.datasource=dataSource")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("in the saves of dog_school in \"school\"")
                        .hasMessageContaining("eventsourcing.processors.roll.datasource says that its read model is in"
                                + " \"dataSource\"")
                        .hasMessageContaining("Remove inline = true"));
    }

    @Test
    void anInlineProjectionOfApplicationsInDifferentOnesIsRefused() {
        school().withBean(AllInline.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("universe in \"dataSource\", dog_school in \"school\"")
                        .hasMessageContaining("Remove inline = true"));
    }

    @Test
    void anInlineProjectionHasNoSettingsOfAProcessor() {
        school().withBean(Roll.class)
                .withPropertyValues("eventsourcing.processors.roll.batch-size=5")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("eventsourcing.processors.roll is set")
                        .hasMessageContaining("Remove all of it but follows and datasource"));
    }

    @Test
    void aNameMayBeAnAlias() {
        school().withInitializer(context -> context.getBeanFactory().registerAlias("school", "academy"))
                .withPropertyValues("eventsourcing.applications.dog-school.datasource=academy")
                .run(context -> {
                    context.getBean(DogSchool.class).save(new World("Rex"));
                    assertThat(tables(context, "school")).contains("dog_school_events");
                });
    }

    @Test
    void itMayBeABeanOfTheParentContext() {
        new ApplicationContextRunner()
                .withUserConfiguration(School.class)
                .withPropertyValues("folder=" + folder)
                .run(parent -> contextRunner
                        .withParent(parent)
                        .withPropertyValues(SCHOOL_ELSEWHERE)
                        .withBean(Universe.class)
                        .withBean(DogSchool.class)
                        .run(context -> {
                            World undone = new World("Rex");
                            new TransactionTemplate(context.getBean("schoolManager", JdbcTransactionManager.class))
                                    .executeWithoutResult(status -> {
                                        context.getBean(DogSchool.class).save(undone);
                                        status.setRollbackOnly();
                                    });
                            assertThat(context.getBean(DogSchool.class)
                                            .repository()
                                            .contains(undone.id()))
                                    .isFalse();
                            assertThat(tables(parent, "school")).contains("dog_school_events");
                        }));
    }

    @Test
    void oneApplicationMayBeInMemory() {
        contextRunner
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withPropertyValues("eventsourcing.applications.dog-school.persistence=memory")
                .run(context -> {
                    context.getBean(DogSchool.class).save(new World("Rex"));
                    assertThat(context.getBean(DogSchool.class).recorder()).isInstanceOf(InMemoryRecorder.class);
                    assertThat(tables(context, "dataSource"))
                            .contains("universe_events")
                            .doesNotContain("dog_school_events");
                });
    }

    @Test
    void oneApplicationMayBeInADatabase() {
        contextRunner
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withPropertyValues(
                        "eventsourcing.persistence=memory", "eventsourcing.applications.universe.persistence=jdbc")
                .run(context -> {
                    context.getBean(DogSchool.class).save(new World("Rex"));
                    assertThat(tables(context, "dataSource"))
                            .contains("universe_events")
                            .doesNotContain("dog_school_events");
                });
    }

    @Test
    void anApplicationsAutoIsADatabaseIfThereIsOneWhateverHoldsForAll() {
        contextRunner
                .withBean(Universe.class)
                .withBean(DogSchool.class)
                .withPropertyValues(
                        "eventsourcing.persistence=memory", "eventsourcing.applications.universe.persistence=auto")
                .run(context -> assertThat(tables(context, "dataSource"))
                        .contains("universe_events")
                        .doesNotContain("dog_school_events"));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class))
                .withBean(Universe.class)
                .withPropertyValues(
                        "eventsourcing.persistence=memory", "eventsourcing.applications.universe.persistence=auto")
                .run(context ->
                        assertThat(context.getBean(Universe.class).recorder()).isInstanceOf(InMemoryRecorder.class));
    }

    @Test
    void refusesAProcessorWithTheNameOfAnApplicationInTheSameDatabase() {
        school().withBean(Pupils.class, () -> new Pupils("universe", null))
                .withPropertyValues(
                        "eventsourcing.applications.universe.datasource=school",
                        "eventsourcing.applications.universe.jdbc.lock-timeout=2s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("\"universe\" is that of an application and of a processor")
                        .hasMessageContaining("in \"school\"")
                        .hasMessageContaining("Give one of them another name"));
    }

    private ApplicationContextRunner school() {
        return contextRunner
                .withUserConfiguration(School.class)
                .withPropertyValues(SCHOOL_ELSEWHERE, "folder=" + folder)
                .withBean(Universe.class)
                .withBean(DogSchool.class);
    }

    private DataSource database(String name) {
        return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve(name + ".db"));
    }

    private static void mark(BeanDefinition bean) {
        ((AbstractBeanDefinition) bean).addQualifier(new AutowireCandidateQualifier(EventStoreDataSource.class));
    }

    private static long last(List<Recording> recordings) {
        return recordings.get(recordings.size() - 1).notificationId().orElseThrow();
    }

    private static List<String> tables(ApplicationContext context, String dataSource) {
        return new JdbcTemplate(context.getBean(dataSource, DataSource.class))
                .queryForList("select name from sqlite_master where type = 'table'", String.class);
    }

    @Test
    void healthHasAComponentForEach() {
        school().withConfiguration(AutoConfigurations.of(
                        EventSourcingHealthAutoConfiguration.class,
                        HealthContributorAutoConfiguration.class,
                        HealthContributorRegistryAutoConfiguration.class,
                        HealthEndpointAutoConfiguration.class))
                .run(context -> {
                    HealthEndpoint health = context.getBean(HealthEndpoint.class);
                    assertThat(status(health, "dog_school")).isEqualTo(Status.UP);

                    Files.write(folder.resolve("school.db"), new byte[4096]); // no database any more

                    Awaitility.await().untilAsserted(() -> {
                        assertThat(status(health, "dog_school")).isEqualTo(Status.DOWN);
                        assertThat(status(health, "universe")).isEqualTo(Status.UP);
                    });
                });
    }

    private static Status status(HealthEndpoint health, String application) {
        return health.healthForPath("eventsourcing", "applications", application)
                .getStatus();
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedBesideBoots {

        // tag::marked[]
        @Bean(defaultCandidate = false)
        @EventStoreDataSource
        DataSource events(@Value("${events.url}") String url) {
            return DataSourceBuilder.create().url(url).build();
        }

        @Bean(defaultCandidate = false)
        JdbcTransactionManager eventsTransactionManager(@EventStoreDataSource DataSource events) {
            return new JdbcTransactionManager(events);
        }
        // end::marked[]
    }

    @Configuration(proxyBeanMethods = false)
    static class School {

        @Bean(defaultCandidate = false)
        @Qualifier("school")
        DataSource school(@Value("${folder}") Path folder) {
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("school.db"));
        }

        @Bean(defaultCandidate = false)
        @ConditionalOnBooleanProperty(name = "managed", matchIfMissing = true)
        JdbcTransactionManager schoolManager(@Qualifier("school") DataSource school) {
            return new JdbcTransactionManager(school);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class PupilsInTheSchool {

        @Bean
        Pupils pupils(@Qualifier("school") DataSource school) {
            JdbcTemplate rows = new JdbcTemplate(school);
            rows.execute("create table pupils (name varchar(100))");
            return new Pupils(rows);
        }
    }

    @Follows(DogSchool.class)
    static class Pupils extends Projection {

        private final JdbcTemplate rows;

        /** @param rows null to write nothing */
        Pupils(JdbcTemplate rows) {
            this("pupils", rows);
        }

        Pupils(String name, JdbcTemplate rows) {
            super(name, 1);
            this.rows = rows;
        }

        @EventHandler
        void on(World.Created event) {
            if (rows != null) {
                rows.update("insert into pupils values (?)", event.name());
            }
            if (event.name().equals("a cat")) {
                throw new IllegalStateException("no cats");
            }
        }
    }

    @Follows({Universe.class, DogSchool.class})
    static class Everything extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    @Follows(DogSchool.class)
    static class Graduates extends ProcessApplication {

        Graduates(InfrastructureFactory infrastructure) {
            super(infrastructure, World.class);
        }

        @EventHandler
        void policy(World.Created event, ProcessingEvent processing) {
            processing.collectEvents(new World(event.name()));
        }
    }

    @Follows(value = DogSchool.class, inline = true)
    static class Roll extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }

    @Follows(
            value = {Universe.class, DogSchool.class},
            inline = true)
    static class AllInline extends Projection {

        @EventHandler
        void on(World.Created event) {}
    }
}
