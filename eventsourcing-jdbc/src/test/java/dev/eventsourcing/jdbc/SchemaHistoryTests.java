package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactoryTests.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

class SchemaHistoryTests {

    @ParameterizedTest
    @EnumSource
    void flywayIsNotAskedWhereItsHistoryIsComplete(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            HikariDataSource pool = database.newPool();
            assertThat(toldByFlyway(() -> start(pool, SchemaMode.MIGRATE))).isNotEmpty();

            assertThat(toldByFlyway(() -> start(pool, SchemaMode.MIGRATE))).isEmpty();
            assertThat(toldByFlyway(() -> start(pool, SchemaMode.VALIDATE))).isEmpty();
        }
    }

    /** It says at least which database it is connected with. */
    private static List<ILoggingEvent> toldByFlyway(Runnable start) {
        try (CapturedLog told = new CapturedLog("org.flywaydb", Level.INFO)) {
            start.run();
            return told.list;
        }
    }

    @ParameterizedTest
    @EnumSource
    void flywayMakesTheTablesOfAProcessorBesideThoseOfApplications(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            HikariDataSource pool = database.newPool();
            start(pool, SchemaMode.MIGRATE);

            assertThat(new JdbcTemplate(pool)
                            .queryForList("SELECT script FROM view_schema_history ORDER BY version", String.class))
                    .endsWith("V2__tracking.sql");
            assertThat(new JdbcTemplate(pool)
                            .queryForList("SELECT script FROM universe_schema_history ORDER BY version", String.class))
                    .endsWith(
                            "V1__events.sql",
                            "tracking/V2__tracking.sql",
                            "V3__dictionaries.sql",
                            "V4__event_types.sql");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScriptThatHasFailedIsNoneThatWasRun(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            HikariDataSource pool = database.newPool();
            start(pool, SchemaMode.MIGRATE);
            new JdbcTemplate(pool).update("UPDATE view_schema_history SET success = false WHERE version = '2'");

            for (SchemaMode mode : List.of(SchemaMode.MIGRATE, SchemaMode.VALIDATE)) {
                assertThatExceptionOfType(SchemaException.class)
                        .isThrownBy(() -> start(pool, mode))
                        .withMessageContaining("view");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void scriptsAreAllRunOrNone(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            HikariDataSource pool = database.newPool();
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            jdbc.execute("CREATE TABLE universe_event_types (of_another text)");

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> start(pool, SchemaMode.MIGRATE))
                    .withMessageContaining("\"universe\" could not be made");
            assertThat(jdbc.queryForObject(Dialect.valueOf(kind.name()).hasTable(), Boolean.class, "universe_events"))
                    .isFalse();

            jdbc.execute("DROP TABLE universe_event_types");
            start(pool, SchemaMode.MIGRATE);
        }
    }

    /** Flyway looks where new tables are made, and so must who looks in its stead. */
    @Test
    void aHistoryInAnotherSchemaOfTheSearchPathIsAnotherOne() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            HikariDataSource pool = database.newPool();
            start(pool, SchemaMode.MIGRATE);
            new JdbcTemplate(pool).execute("CREATE SCHEMA mine");

            start(
                    database.newPool(config -> config.setConnectionInitSql("SET search_path = mine, public")),
                    SchemaMode.MIGRATE);

            assertThat(new JdbcTemplate(pool)
                            .queryForObject("SELECT to_regclass('mine.universe_events') IS NOT NULL", Boolean.class))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allScriptsAreListed(Dialect dialect) throws IOException {
        for (SchemaScripts scripts :
                List.of(SchemaScripts.ofApplication(dialect), SchemaScripts.ofProcessor(dialect))) {
            List<String> found = new ArrayList<>();
            for (Resource script : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + scripts.folder() + "/**/*.sql")) {
                String url = script.getURL().toString();
                found.add(url.substring(url.lastIndexOf(scripts.folder() + "/")
                        + scripts.folder().length()
                        + 1));
            }
            assertThat(scripts.names()).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static void start(HikariDataSource pool, SchemaMode mode) {
        try (JdbcInfrastructureFactory factory = Workload.connect(pool, JdbcSettings.DEFAULTS.with(mode))) {
            factory.create("universe");
            factory.createTracking("view");
        }
    }
}
