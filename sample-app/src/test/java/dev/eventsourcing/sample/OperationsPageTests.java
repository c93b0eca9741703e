package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.sample.Http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each command of the page on operations does what it says, in the order of the page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperationsPageTests {

    private static final Pattern COMMAND = Pattern.compile("curl \"?([^\\s\"]+)\"?(.*)");
    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + directory + "/universe.db");
    }

    @Test
    void eachCommandIsUnderstood() throws IOException {
        Http http = new Http(port);
        String id =
                http.post("/worlds", "{\"name\":\"Earth\"}").json().get("id").asString();
        List<String> commands = Files.readAllLines(Path.of("../docs/operations.md")).stream()
                .filter(line -> line.startsWith("curl "))
                .toList();

        assertThat(commands).hasSize(21).allSatisfy(command -> {
            Answer answer = run(http, command, id);
            if (command.contains("17")) { // there is no such dead letter
                assertThat(answer.text()).contains("has no dead letter of notification 17");
            } else {
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            }
        });
    }

    private static Answer run(Http http, String command, String id) {
        Matcher parts = COMMAND.matcher(command);
        assertThat(parts.matches()).isTrue();
        String path = parts.group(1)
                .replace("$P", "$A/eventsourcing/processors/worlds_by_happenings")
                .replace("$A", "/actuator")
                .replace("$ID", id);
        Matcher body = BODY.matcher(parts.group(2));
        if (body.find()) {
            return http.post(path, body.group(1));
        }
        return parts.group(2).contains("-X DELETE")
                ? http.send(http.request(path).DELETE())
                : http.get(path);
    }
}
