package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
class JdbcEventSourcingAutoConfigurationTests {

    private final Path folder;
    private final ApplicationContextRunner contextRunner;

    JdbcEventSourcingAutoConfigurationTests(@TempDir Path folder) {
        this.folder = folder;
        this.contextRunner = SqliteFile.runner(folder);
    }

    @Test
    void keepsEventsInTheDatabaseOfTheDataSource(CapturedOutput output) {
        UUID[] id = new UUID[1];
        contextRunner.withBean(Universe.class).run(context -> {
            assertThat(context).hasSingleBean(InfrastructureFactory.class);
            assertThat(context).hasSingleBean(JdbcRecorder.class);
            assertThat(context).hasSingleBean(ApplicationRecorder.class);
            id[0] = context.getBean(Universe.class).createWorld("Earth");
            assertThat(countRows(context, "universe_events")).isEqualTo(1);
        });
        contextRunner.withBean(Universe.class).run(context -> {
            assertThat(context.getBean(Universe.class).repository().contains(id[0]))
                    .isTrue();
            assertThat(context.getBean(EventStore.class).contains(OriginatorId.of(id[0])))
                    .isTrue();
        });
        assertThat(output)
                .contains("Events are kept in the database of the DataSource")
                .doesNotContain("in memory");
    }

    @Test
    void keepsEventsInMemoryWhenAskedTo() {
        contextRunner
                .withBean(Universe.class)
                .withPropertyValues("eventsourcing.persistence=memory")
                .run(context -> {
                    assertThat(context.getBean(ApplicationRecorder.class)).isInstanceOf(InMemoryRecorder.class);
                    assertThat(tables(context)).isEmpty();
                });
    }

    @Test
    void usesTheDatabaseWhenAskedTo() {
        contextRunner
                .withPropertyValues("eventsourcing.persistence=JDBC", "eventsourcing.name=universe")
                .run(context ->
                        assertThat(context.getBean(ApplicationRecorder.class)).isInstanceOf(JdbcRecorder.class));
    }

    @Test
    void backsOffWithNoDataSourceBean() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).doesNotHaveBean(JdbcStoreInitializer.class);
                    assertThat(context).hasSingleBean(InfrastructureFactory.class);
                });
    }

    @Test
    void backsOffWithAnInfrastructureFactoryOfTheUser() {
        InfrastructureFactory mine =
                new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()));
        contextRunner
                .withBean(InfrastructureFactory.class, () -> mine)
                .withBean(Universe.class)
                .run(context -> {
                    assertThat(context).doesNotHaveBean(JdbcStoreInitializer.class);
                    assertThat(context.getBean(ApplicationRecorder.class)).isInstanceOf(InMemoryRecorder.class);
                    assertThat(tables(context)).isEmpty();
                });
    }

    @Test
    void usesTheRecorderOfTheUserForTheEventStore() {
        InMemoryRecorder mine = new InMemoryRecorder();
        contextRunner
                .withBean(InMemoryRecorder.class, () -> mine)
                .withBean(Universe.class)
                .run(context -> {
                    assertThat(context).getBean(ApplicationRecorder.class).isSameAs(mine);
                    context.getBean(EventStore.class).put(new World("Earth").pendingEvents());
                    assertThat(mine.maxNotificationId()).hasValue(1);
                });
    }

    @Test
    void needsNothingOfTheJdbcModuleWithoutADataSource() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("dev.eventsourcing.jdbc", "org.springframework.jdbc"))
                .withBean(Universe.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesADataSourceWithoutTheJdbcModule() {
        contextRunner
                .withClassLoader(new FilteredClassLoader(JdbcInfrastructureFactory.class))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("There is a DataSource, the bean \"dataSource\"")
                        .hasMessageContaining("eventsourcing-spring-boot-starter"));
    }

    @Test
    void usesThePrimaryOfSeveralDataSources() {
        contextRunner
                .withBean(Universe.class)
                .withBean(
                        "second",
                        DataSource.class,
                        () -> new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("second.db")),
                        definition -> definition.setPrimary(true))
                .withBean(
                        "first",
                        DataSource.class,
                        () -> new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("first.db")))
                .run(context -> {
                    assertThat(tables(context, "first")).isEmpty();
                    assertThat(tables(context, "second")).contains("universe_events");
                });
    }

    @Test
    void namesOriginatorsAsConfigured() {
        contextRunner
                .withBean(Universe.class)
                .withPropertyValues("eventsourcing.originator-id-type=text")
                .run(context -> assertThat(context.getBean(JdbcTemplate.class)
                                .queryForObject(
                                        "select type from pragma_table_info('universe_events')"
                                                + " where name = 'originator_id'",
                                        String.class))
                        .isEqualToIgnoringCase("text"));
    }

    @Test
    void usesTheOnlyClockOfTheContext() {
        Clock clock = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
        contextRunner
                .withBean(Clock.class, () -> clock)
                .run(context -> assertThat(context.getBean(InfrastructureFactory.class)
                                .create("universe")
                                .clock())
                        .isSameAs(clock));
    }

    @Test
    void compressesAndEncryptsInTheDatabase() {
        contextRunner
                .withBean(Universe.class)
                .withPropertyValues(
                        "eventsourcing.compressor=deflate", "eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==")
                .run(context -> {
                    Universe universe = context.getBean(Universe.class);
                    UUID id = universe.createWorld("Earth");
                    assertThat(universe.repository().contains(id)).isTrue();
                    assertThat(context.getBean(JdbcTemplate.class)
                                    .queryForObject("select hex(state) from universe_events", String.class))
                            .startsWith("10026B31"); // AES-GCM, two bytes of key id, "k1"
                });
    }

    @Test
    void makesNoTablesForAnEventStoreThatNobodyUses() {
        contextRunner.withPropertyValues("eventsourcing.name=universe").run(context -> {
            assertThat(tables(context)).isEmpty();
            context.getBean(EventStore.class);
            assertThat(tables(context)).contains("universe_events");
        });
    }

    @Test
    void makesNoTablesForANameThatTheClassDoesNotDecide() {
        contextRunner
                .withBean(NamedUniverse.class)
                .run(context -> assertThat(tables(context))
                        .contains("multiverse_events")
                        .doesNotContain("named_universe_events"));
    }

    @Test
    void validatesTablesThatAreThere() {
        contextRunner
                .withBean(Universe.class)
                .run(context -> assertThat(context).hasNotFailed());
        contextRunner
                .withBean(Universe.class)
                .withPropertyValues("eventsourcing.jdbc.schema=validate")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    @Test
    void leavesTablesAloneWhenToldSo() {
        contextRunner
                .withPropertyValues("eventsourcing.jdbc.schema=none")
                .run(context -> assertThat(tables(context)).isEmpty());
        contextRunner
                .withBean(Universe.class)
                .run(context -> assertThat(tables(context)).contains("universe_events"));
        contextRunner
                .withBean(Universe.class)
                .withPropertyValues("eventsourcing.jdbc.schema=none")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    context.getBean(Universe.class).createWorld("Earth");
                });
    }

    private static int countRows(ApplicationContext context, String table) {
        return context.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Integer.class);
    }

    private static List<String> tables(ApplicationContext context) {
        return tables(context, "dataSource");
    }

    private static List<String> tables(ApplicationContext context, String dataSource) {
        return new JdbcTemplate(context.getBean(dataSource, DataSource.class))
                .queryForList("select name from sqlite_master where type = 'table'", String.class);
    }
}
