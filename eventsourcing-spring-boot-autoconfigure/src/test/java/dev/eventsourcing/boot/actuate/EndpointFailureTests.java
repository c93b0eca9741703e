package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.actuate.EndpointServer.Answer;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

/** What the endpoint answers when an operation fails. */
class EndpointFailureTests {

    private static final String UNRESTRICTED = "--management.endpoint.eventsourcing.access=unrestricted";
    private static final String WORLDS = "/eventsourcing/processors/worlds";

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeDoneIsToldWithTheReason() {
        try (EndpointServer server =
                EndpointServer.start(folder, UNRESTRICTED, "--eventsourcing.processors.worlds.partitions=2")) {
            server.projection().refused.add("Earth");
            server.universe().createWorld("Earth");
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(server.worlds().deadLetters(0, 10)).hasSize(1));
        }
        try (EndpointServer server =
                EndpointServer.start(folder, UNRESTRICTED, "--eventsourcing.processors.worlds.partitions=3")) {
            Answer answer = server.post(WORLDS + "/dead-letters", "{\"operation\":\"retry\",\"id\":1}");

            assertProblem(answer, 400);
            assertThat(answer.text()).contains("partitions is set to 3: set it back, or reset the processor");
        }
    }

    @Test
    void whatFailsIsToldWithoutWhatTheExceptionSays() {
        try (EndpointServer server = EndpointServer.start(folder, UNRESTRICTED)) {
            server.projection().clearFailure = new DataIntegrityViolationException("Key (name)=(alice)");

            Answer answer = server.post(WORLDS, "{\"operation\":\"reset\",\"from\":\"beginning\"}");

            assertProblem(answer, 500);
            assertThat(answer.text())
                    .contains(DataIntegrityViolationException.class.getName(), "see the log")
                    .doesNotContain("alice");
        }
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().propertyNames()).containsExactly("title", "status", "detail");
    }
}
