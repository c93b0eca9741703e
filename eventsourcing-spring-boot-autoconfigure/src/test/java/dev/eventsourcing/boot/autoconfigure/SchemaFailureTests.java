package dev.eventsourcing.boot.autoconfigure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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

        public static void main(String... arguments) {
            SpringApplication application = new SpringApplication(ShouldNotStart.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setBannerMode(Banner.Mode.OFF);
            application.run(arguments).close();
        }
    }
}
