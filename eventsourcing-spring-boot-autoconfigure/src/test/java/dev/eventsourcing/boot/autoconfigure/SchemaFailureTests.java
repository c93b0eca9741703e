package dev.eventsourcing.boot.autoconfigure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a user reads when the tables cannot be made ready. */
@ExtendWith(OutputCaptureExtension.class)
class SchemaFailureTests {

    @Test
    void tablesThatAreMissing(@TempDir Path folder, CapturedOutput output) {
        assertThatThrownBy(() -> ShouldNotStart.main(
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"),
                        "--eventsourcing.jdbc.schema=validate"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("Description:", "The tables of \"universe\"")
                .containsOnlyOnce("Start once with eventsourcing.jdbc.schema set to migrate");
    }

    @Test
    void tablesThatNobodyHasMade(@TempDir Path folder, CapturedOutput output) {
        assertThatThrownBy(() -> ShouldNotStart.main(
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"),
                        "--eventsourcing.jdbc.schema=none"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("Description:", "universe_events, universe_snapshots", "eventsourcing.jdbc.schema is none")
                .containsOnlyOnce("Run the scripts in dev/eventsourcing/jdbc/sqlite, or set eventsourcing.jdbc.schema");
    }

    @Test
    void positionsThatNobodyHasATableFor(@TempDir Path folder, CapturedOutput output) {
        String url = "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db");
        ShouldNotStart.main(url);
        assertThatThrownBy(() -> ShouldNotStart.main(url, "--view=true", "--eventsourcing.jdbc.schema=none"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("Of the tables of \"seen_worlds\" these are missing: seen_worlds_tracking")
                .contains("Run the scripts in dev/eventsourcing/jdbc/sqlite/tracking");
    }

    @Test
    void tablesOfAnEarlierRelease(@TempDir Path folder, CapturedOutput output) {
        String url = "jdbc:sqlite:" + folder.resolve("events.db");
        ShouldNotStart.main("--spring.datasource.url=" + url);
        change(url, "DELETE FROM universe_schema_history WHERE version = '4'");

        assertThatThrownBy(() ->
                        ShouldNotStart.main("--spring.datasource.url=" + url, "--eventsourcing.jdbc.schema=validate"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains(
                        "The tables of \"universe\" are missing or not those of this release: version 4 (event types)")
                .contains("Action:", "Start once with eventsourcing.jdbc.schema set to migrate");
    }

    @Test
    void tablesOfAnEarlierReleaseThatOthersMake(@TempDir Path folder, CapturedOutput output) {
        String url = "jdbc:sqlite:" + folder.resolve("events.db");
        ShouldNotStart.main("--spring.datasource.url=" + url);
        change(url, "DELETE FROM universe_schema_history WHERE version = '4'");

        assertThatThrownBy(
                        () -> ShouldNotStart.main("--spring.datasource.url=" + url, "--eventsourcing.jdbc.schema=none"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("The tables of \"universe\" are those of an older release, without version 4 (event types)")
                .contains("Action:", "drop the table universe_schema_history");
    }

    @Test
    void tablesOfALaterRelease(@TempDir Path folder, CapturedOutput output) {
        String url = "jdbc:sqlite:" + folder.resolve("events.db");
        ShouldNotStart.main("--spring.datasource.url=" + url);
        change(
                url,
                "INSERT INTO universe_schema_history SELECT installed_rank + 1, '99', 'of the future', type,"
                        + " 'V99__of_the_future.sql', checksum, installed_by, installed_on, execution_time, success"
                        + " FROM universe_schema_history WHERE version = '4'");

        assertThatThrownBy(() -> ShouldNotStart.main("--spring.datasource.url=" + url))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("those of a newer release, which made version 99 (of the future)")
                .contains("Action:", "Start that release or a later one");
    }

    private static void change(String url, String sql) {
        assertThat(new JdbcTemplate(new DriverManagerDataSource(url)).update(sql))
                .isEqualTo(1);
    }

    @Test
    void sqliteThatCannotBeWrittenTo(@TempDir Path folder, CapturedOutput output) {
        String url = "jdbc:sqlite:" + folder.resolve("events.db");
        ShouldNotStart.main("--spring.datasource.url=" + url);

        assertThatThrownBy(() -> ShouldNotStart.main(
                        "--spring.datasource.url=" + url + "?open_mode=1", "--spring.datasource.hikari.read-only=true"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("Description:", "The SQLite database cannot be written to through this DataSource")
                .contains("Action:", "remove \"read-only\" from the pool's settings");
    }

    /** Of what no server is at hand: the driver is given another version. */
    @Test
    void postgresqlThatIsTooOld(CapturedOutput output) {
        assertThatThrownBy(() -> ShouldNotStart.main("--old=true")).isNotNull();
        assertThat(report(output.toString()))
                .contains("Description:", "is too old", "Action:", "Use PostgreSQL 15 or later");
    }

    @Test
    void databaseThatCannotBeReached(@TempDir Path folder, CapturedOutput output) {
        assertThatThrownBy(() -> ShouldNotStart.main(
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("missing/events.db"),
                        "--spring.datasource.hikari.connection-timeout=500",
                        "--spring.flyway.enabled=false",
                        "--spring.sql.init.mode=never"))
                .isNotNull();
        assertThat(report(output.toString()))
                .contains("The database cannot be reached", "Action:", "spring.datasource.url");
    }

    @Test
    void databaseInMemory(CapturedOutput output) {
        assertThatThrownBy(() -> ShouldNotStart.main("--spring.datasource.url=jdbc:sqlite::memory:"))
                .isNotNull();
        assertThat(report(output.toString())).contains("The SQLite database is in memory", "Action:", "Use a file");
    }

    @Test
    void flywayModuleThatIsMissing() throws IOException, InterruptedException {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        // a process of its own, because the library is right to ask the class loader that it came from
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.devtools.restart.enabled=false",
                        "-cp",
                        classPathWithout("flyway-database-postgresql"),
                        ShouldNotStart.class.getName(),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.flyway.enabled=false")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        assertThat(report(output))
                .contains("Description:", "Action:", "Add the dependency org.flywaydb:flyway-database-postgresql")
                .doesNotContain("\tat ");
    }

    private static String report(String output) {
        int start = output.indexOf("APPLICATION FAILED TO START");
        assertThat(start).as(output).isPositive();
        return output.substring(start);
    }

    private static String classPathWithout(String artifact) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains(artifact))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Universe.class)
    static class ShouldNotStart {

        @Bean
        @ConditionalOnBooleanProperty("view")
        SeenWorlds seenWorlds() {
            return new SeenWorlds();
        }

        @Bean
        @ConditionalOnBooleanProperty("old")
        DataSource oldServer() {
            EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
            DataSource real = new DriverManagerDataSource(database.url(), database.username(), database.password());
            return new DelegatingDataSource(real) {
                @Override
                public Connection getConnection() throws SQLException {
                    Connection connection = super.getConnection();
                    DatabaseMetaData metaData = connection.getMetaData();
                    DatabaseMetaData old = answering(DatabaseMetaData.class, metaData, "getDatabaseMajorVersion", 14);
                    return answering(Connection.class, connection, "getMetaData", old);
                }
            };
        }

        private static <T> T answering(Class<T> type, T target, String question, Object answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) ->
                            method.getName().equals(question) ? answer : method.invoke(target, arguments)));
        }

        public static void main(String... arguments) {
            SpringApplication application = BareApplication.of(ShouldNotStart.class);
            application.run(arguments).close();
        }
    }
}
