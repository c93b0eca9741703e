package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.test.ManualRunner;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

// tag::jdbc[]
@JdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import({Universe.class, WorldsByHappenings.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED) // a processor has transactions of its own
class WorldsByHappeningsTests {

    @TempDir
    static Path directory;

    @Autowired
    private Universe universe;

    @Autowired
    private WorldsByHappenings worlds;

    @Autowired
    private ManualRunner runner;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + directory + "/universe.db");
    }

    @Test
    void worldsAreInTheOrderOfWhatHasHappened() {
        UUID mars = universe.createWorld("Mars").event().originatorId().uuid();
        UUID earth = universe.createWorld("Earth").event().originatorId().uuid();
        universe.makeItSo(earth, "dinosaurs");

        runner.runUntilIdle();

        assertThat(worlds.first(10))
                .containsExactly(
                        new WorldRank(earth.toString(), "Earth", 1), new WorldRank(mars.toString(), "Mars", 0));
    }
}
// end::jdbc[]
