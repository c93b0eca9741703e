package dev.eventsourcing.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.sample.Http.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar on each JDK of this machine, as operators have it: they look, pause, lose their database, and stop it. */
@Tag("jar") // which is built after the other tests
class PackagedJarTests {

    private static final String KEY = Base64.getEncoder().encodeToString("0123456789abcdef".getBytes(UTF_8));
    private static final String PASSWORD = "the-secret-of-the-database";
    private static final int TERMINATED = 128 + 15;
    private static final int WRITERS = 4;
    private static final int ENOUGH = 50;
    private static final String PROCESSOR = "/actuator/eventsourcing/processors/worlds_by_happenings";

    @TempDir
    static Path data;

    private static PostgresServer server;

    private Http http;

    @BeforeAll
    static void startServer() {
        server = new PostgresServer(data);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    static Set<Integer> versions() {
        return Jdks.all().keySet();
    }

    @Test
    void thoseThatMustBeHereAre() {
        assertThat(versions()).contains(Runtime.version().feature()).containsAll(Jdks.required());
    }

    @ParameterizedTest(name = "JDK {0}")
    @MethodSource("versions")
    void isOperated(int version, @TempDir Path folder) throws InterruptedException {
        try (SampleProcess sample = start(version, folder)) {
            http = new Http(sample.port());
            assertThat(sample.log()).contains("using Java " + version);

            try {
                itIsHealthyAndMeasured();
                noSecretIsShown();
                aProcessorIsPausedAndResumed();
                theDatabaseBreaksAndComesBack();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("The log of the sample:\n" + sample.log(), e);
            }

            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            List<Thread> writers = startWriters(acknowledged);
            await().until(() -> acknowledged.size() >= ENOUGH);
            assertThat(sample.terminate()).isEqualTo(TERMINATED);
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(server.originators("universe")).containsAll(acknowledged);
            assertThat(sample.log())
                    .contains("Commencing graceful shutdown", "Shutdown completed")
                    .doesNotContain(PASSWORD, KEY);
            await().untilAsserted(() -> assertThat(server.connections()).isZero());
        }
    }

    private static SampleProcess start(int version, Path folder) {
        return new SampleProcess(
                Jdks.java(Jdks.all().get(version)),
                folder,
                List.of(
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.password=" + PASSWORD,
                        "--spring.datasource.hikari.connection-timeout=1000",
                        "--spring.threads.virtual.enabled=true",
                        "--eventsourcing.cipher.active-key=first",
                        "--eventsourcing.cipher.keys.first=" + KEY,
                        "--management.endpoints.web.exposure.include=*"));
    }

    private void itIsHealthyAndMeasured() {
        String id = newWorld();
        Answer written = happen(id);
        assertThat(worldsAfter(written).text()).contains("{\"id\":\"" + id + "\",\"name\":\"Earth\",\"happenings\":1}");

        assertThat(http.get("/actuator/health").json().get("status").asString()).isEqualTo("UP");
        assertThat(http.get("/actuator/metrics/eventsourcing.append").text()).contains("\"COUNT\"");
        assertThat(http.get("/actuator/eventsourcing").text())
                .contains("\"universe\"", "\"milestones\"", "\"worlds_by_happenings\"");
        assertThat(http.get("/actuator/info")
                        .json()
                        .at("/eventsourcing/version")
                        .asString())
                .matches("\\d+\\.\\d+.*");
    }

    private void noSecretIsShown() {
        for (String path : List.of("/actuator/configprops", "/actuator/env")) {
            Answer shown = http.get(path);
            assertThat(shown.status()).as(path).isEqualTo(200);
            assertThat(shown.text()).as(path).contains("cipher", "******").doesNotContain(PASSWORD, KEY);
        }
    }

    private void aProcessorIsPausedAndResumed() {
        assertThat(http.post(PROCESSOR, "{\"operation\":\"pause\"}").status()).isEqualTo(200);
        Answer written = happen(newWorld());
        assertThat(worldsAfter(written).status()).isEqualTo(503);
        assertThat(http.get(PROCESSOR).json().get("state").asString()).isEqualTo("PAUSED");

        assertThat(http.post(PROCESSOR, "{\"operation\":\"resume\"}").status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(worldsAfter(written).status()).isEqualTo(200));
    }

    private void theDatabaseBreaksAndComesBack() {
        String id = newWorld();
        server.stop();
        try {
            await().untilAsserted(() -> {
                Answer health = http.get("/actuator/health/eventsourcing");
                assertThat(health.status()).isEqualTo(503);
                assertThat(health.json().get("status").asString()).isEqualTo("DOWN");
            });
            assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(http.get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}")
                            .status())
                    .isEqualTo(503);
        } finally {
            server.start();
        }
        await().untilAsserted(() ->
                assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200));
        Answer written = happen(id);
        assertThat(written.json().get("version").asLong())
                .as("the refused write")
                .isEqualTo(2);
        await().untilAsserted(
                        () -> assertThat(worldsAfter(written).text()).contains("{\"id\":\"" + id, "\"happenings\":1}"));
    }

    private List<Thread> startWriters(Set<String> acknowledged) {
        List<Thread> writers = Stream.generate(() -> new Thread(() -> writeUntilRefused(acknowledged)))
                .limit(WRITERS)
                .toList();
        writers.forEach(Thread::start);
        return writers;
    }

    private void writeUntilRefused(Set<String> acknowledged) {
        try {
            Answer answer = postWorld();
            while (answer.status() == 201) {
                acknowledged.add(answer.json().get("id").asString());
                answer = postWorld();
            }
        } catch (AssertionError e) {
            // no answer any more
        }
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200));
    }

    private String newWorld() {
        return postWorld().json().get("id").asString();
    }

    private Answer postWorld() {
        return http.post("/worlds", "{\"name\":\"Earth\"}");
    }

    private Answer happen(String id) {
        Answer answer = http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private Answer worldsAfter(Answer written) {
        return http.get("/worlds?after=" + written.header("X-Notification-Id"));
    }
}
