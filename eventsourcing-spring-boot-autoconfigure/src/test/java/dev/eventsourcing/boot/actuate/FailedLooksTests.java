package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.boot.internal.StoreLanes;
import dev.eventsourcing.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is seen of a store that fails with more in its exceptions than everybody should see. */
@ExtendWith(OutputCaptureExtension.class)
class FailedLooksTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final String SHOWN =
            "dev.eventsourcing.persistence.PersistenceException: its store has failed, see the log";

    private final StoreLanes lanes = new StoreLanes(() -> null);
    private final Executor lane = lanes.of("database");

    @AfterEach
    void closeLanes() {
        lanes.close();
    }

    private static PersistenceException failure() {
        return new PersistenceException("SELECT secret FROM vault at db.example.com", null);
    }

    private PartLooks.Part part(String name) {
        return new PartLooks.Part(Map.of("name", name), false, lane, () -> {
            throw failure();
        });
    }

    @Test
    void theEndpointShowsTheTypeAlone() {
        try (PartLooks looks = new PartLooks(TIMEOUT)) {
            assertThat(looks.all(List.of(part("universe"))))
                    .containsExactly(Map.of("name", "universe", "error", SHOWN));
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> looks.one(part("universe")))
                    .withMessage("{name=universe} cannot be shown: " + SHOWN);
        }
    }

    @Test
    void theEndpointLogsItOnceForAll(CapturedOutput output) {
        try (PartLooks looks = new PartLooks(TIMEOUT)) {
            for (int i = 0; i < 20; i++) {
                looks.all(List.of(part("universe"), part("dog_school")));
            }
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("WARN")))
                .singleElement()
                .asString()
                .contains("[{name=universe}, {name=dog_school}]");
        assertThat(output).contains("SELECT secret FROM vault");
    }

    @Test
    void theHealthShowsTheTypeAloneAndLogsItOnce(CapturedOutput output) {
        HealthChecks.Check check = new HealthChecks.Check(lane, () -> {
            throw failure();
        });
        try (HealthChecks checks = new HealthChecks(() -> Map.of("universe", check, "dog_school", check), TIMEOUT)) {
            for (int i = 0; i < 20; i++) {
                Health health = checks.of(i % 2 == 0 ? "universe" : "dog_school");
                assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                assertThat(health.getDetails()).isEqualTo(Map.of("error", SHOWN));
            }
        }
        assertThat(output.getAll().lines().filter(line -> line.contains("WARN")))
                .singleElement()
                .asString()
                .contains("The health cannot show [universe]");
    }
}
