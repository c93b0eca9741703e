package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class SqliteDirectoryTests {

    private final SqliteDirectory processor = new SqliteDirectory();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"a/b/events.db", "a/b/events.db?journal_mode=WAL"})
    void makesTheDirectoryAndWhatIsAboveIt(String file) {
        connectTo("jdbc:sqlite:" + directory + "/" + file);

        assertThat(directory.resolve("a/b")).isEmptyDirectory();
    }

    @Test
    void leavesADirectoryThatIsThere() throws IOException {
        Files.writeString(directory.resolve("events.db"), "content");

        connectTo("jdbc:sqlite:" + directory + "/events.db");

        assertThat(directory.resolve("events.db")).hasContent("content");
    }

    @Test
    void leavesOtherDatabasesAlone() {
        connectTo("jdbc:sqlite::memory:");
        connectTo("jdbc:sqlite:file:" + directory + "/a/events.db");
        connectTo("jdbc:postgresql://localhost/" + directory + "/a/events.db");

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysWhichDirectoryCannotBeMade() throws IOException {
        Path file = Files.createFile(directory.resolve("a"));

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> connectTo("jdbc:sqlite:" + file + "/events.db"))
                .satisfies(e -> assertThat(e.getName()).isEqualTo("spring.datasource.url"))
                .satisfies(e -> assertThat(e.getReason()).contains(file.toString(), "cannot be made"));
    }

    private void connectTo(String url) {
        processor.postProcessAfterInitialization(
                new JdbcConnectionDetails() {
                    @Override
                    public String getUsername() {
                        return "";
                    }

                    @Override
                    public String getPassword() {
                        return "";
                    }

                    @Override
                    public String getJdbcUrl() {
                        return url;
                    }
                },
                "jdbcConnectionDetails");
    }
}
