package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SqliteSampleTests extends WorldsScenario {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void databaseInADirectoryThatIsNotThere(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + directory + "/data/universe.db");
    }

    @Test
    void eventsAreInTheFile() {
        newWorld();

        assertThat(directory.resolve("data/universe.db")).isNotEmptyFile();
    }
}
