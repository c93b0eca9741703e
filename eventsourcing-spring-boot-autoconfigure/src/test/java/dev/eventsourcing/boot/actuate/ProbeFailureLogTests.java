package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is seen of a store that fails with more in its exceptions than everybody should see. */
@ExtendWith(OutputCaptureExtension.class)
class ProbeFailureLogTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final String SHOWN =
            "dev.eventsourcing.persistence.PersistenceException: its store has failed, see the log";

    private final StoreExecutors lanes = new StoreExecutors(() -> null);
    private final Executor lane = lanes.of("database");

    @AfterEach
    void closeLanes() {
        lanes.close();
    }

    private static PersistenceException failure() {
        return new PersistenceException("SELECT secret FROM vault at db.example.com", null);
    }

    private EndpointProbes.Part part(String name) {
        return part(name, failure());
    }

    private EndpointProbes.Part part(String name, RuntimeException failure) {
        return new EndpointProbes.Part(Map.of("name", name), false, lane, () -> {
            throw failure;
        });
    }

    private static List<String> warnings(CapturedOutput output) {
        return output.getAll().lines().filter(line -> line.contains("WARN")).toList();
    }

    @Test
    void theEndpointShowsTheTypeAlone() {
        try (EndpointProbes probes = new EndpointProbes(TIMEOUT)) {
            assertThat(probes.all(List.of(part("universe"))))
                    .containsExactly(Map.of("name", "universe", "error", SHOWN));
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> probes.one(part("universe")))
                    .withMessage("{name=universe} cannot be shown: " + SHOWN);
        }
    }

    @Test
    void theEndpointLogsItOnceForAll(CapturedOutput output) {
        try (EndpointProbes probes = new EndpointProbes(TIMEOUT)) {
            for (int i = 0; i < 20; i++) {
                probes.all(List.of(part("universe"), part("dog_school")));
            }
        }
        assertThat(warnings(output)).singleElement().asString().contains("[{name=universe}, {name=dog_school}]");
        assertThat(output).contains("SELECT secret FROM vault");
    }

    @Test
    void theEndpointLogsEachReason(CapturedOutput output) {
        List<EndpointProbes.Part> parts = List.of(
                part("universe"),
                part("dog_school", new PersistenceException("no such table", null)),
                part("echo"),
                part("mirror", new PersistenceException("not sent", new SQLException("cut", "08006"))));
        try (EndpointProbes probes = new EndpointProbes(TIMEOUT)) {
            probes.all(parts);
            probes.all(parts);
        }
        assertThat(warnings(output))
                .satisfiesExactly(
                        line -> assertThat(line).contains("[{name=universe}, {name=echo}]"),
                        line -> assertThat(line).contains("[{name=dog_school}]"),
                        line -> assertThat(line).contains("[{name=mirror}]"));
        assertThat(output).contains("SELECT secret FROM vault", "no such table", "not sent", "cut");
    }

    @Test
    void theHealthShowsTheTypeAloneAndLogsItOnceForEach(CapturedOutput output) {
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
        assertThat(warnings(output))
                .satisfiesExactly(
                        line -> assertThat(line).contains("The health cannot show [universe]"),
                        line -> assertThat(line).contains("The health cannot show [dog_school]"));
    }

    @Test
    void whatFailsForAnotherReasonIsLoggedAtOnce(CapturedOutput output) {
        ProbeFailureLog probes = new ProbeFailureLog("The health", TIMEOUT);
        List<Throwable> failures = List.of(
                new TimeoutException("It has not answered"),
                new PersistenceException("not sent", new SQLException("cut", "08006")),
                new PersistenceException("not sent", new SQLException("cut after 17 ms", "08006")),
                new PersistenceException("not sent", new SQLException("no such table", "42P01")));

        failures.forEach(failure -> probes.log(List.of("universe"), failure));
        failures.forEach(failure -> probes.log(List.of("universe"), failure));

        assertThat(warnings(output)).hasSize(3);
        assertThat(output)
                .contains("It has not answered", "cut", "no such table")
                .doesNotContain("cut after 17 ms");
    }

    @Test
    void anEndIsNoFailureOfAStore(CapturedOutput output) {
        ProbeFailureLog probes = new ProbeFailureLog("The health", TIMEOUT);

        for (Exception end : List.of(new InterruptedException(), new RejectedExecutionException("closed"))) {
            probes.log(List.of("universe"), end);
            assertThat(probes.shown(end)).isEqualTo("It is not looked at, as this instance comes to its end");
        }
        assertThat(warnings(output)).isEmpty();
    }
}
