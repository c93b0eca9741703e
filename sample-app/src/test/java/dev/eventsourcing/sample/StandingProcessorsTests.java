package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.test.ManualRunner;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "eventsourcing.processors.defaults.enabled=false")
class StandingProcessorsTests {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + directory + "/universe.db");
    }

    @Autowired
    private Universe universe;

    @Autowired
    private WorldsByHappenings worlds;

    // tag::standing[]
    @Autowired
    private Processors processors; // with eventsourcing.processors.defaults.enabled=false

    @Test
    void processorsRunWhenTheyAreTold() {
        UUID earth = universe.createWorld("Earth").event().originatorId().uuid();
        assertThat(worlds.first(10)).isEmpty();

        new ManualRunner(processors).runUntilIdle("worlds_by_happenings");

        assertThat(worlds.first(10)).containsExactly(new WorldRank(earth.toString(), "Earth", 0));
    }
    // end::standing[]
}
