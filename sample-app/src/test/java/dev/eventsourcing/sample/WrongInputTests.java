package dev.eventsourcing.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.NotificationLogReader;
import dev.eventsourcing.sample.Http.Answer;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Wrong input is told what is wrong with it, stores nothing, and is never answered with a stack trace. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WrongInputTests {

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private Universe universe;

    private Http http;
    private long eventsBefore;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + directory + "/universe.db");
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
        eventsBefore = events();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{`name`:``}                | name | name must not be blank",
                "{`name`:`  `}              | name | name must not be blank",
                "{`name`:null}              | name | name must not be blank",
                "{}                         | name | name must not be blank",
                "{`name`:`\\ud800`}         | name | name must be well-formed Unicode",
                "{`name`:5}                 | name | name must be a string",
                "{`name`:true}              | name | name must be a string",
                "{`name`:[`Earth`]}         | name | name must be a string",
                "{`name`:{`first`:`Earth`}} | name | name must be a string",
                "{`nom`:`Earth`}            | nom  | nom is not known here: only name is",
                "{`name`:`Earth`            | body | body is not JSON: see line 1, column",
                "{`name`:`Earth`} {}        | body | body must be one JSON object",
                "hello                      | body | body is not JSON: see line 1, column",
                "[]                         | body | body must be one JSON object",
                "`Earth`                    | body | body must be one JSON object",
                "null                       | body | body is missing: send a JSON object",
            })
    void aWorldThatIsNotOne(String body, String field, String detail) {
        Answer answer = http.post("/worlds", body.replace('`', '"'));

        assertFieldProblem(answer, field, detail);
        assertNothingStored();
    }

    @Test
    void aNameWithoutEnd() {
        Answer answer = http.post("/worlds", "{\"name\":\"" + "x".repeat(201) + "\"}");

        assertFieldProblem(answer, "name", "name must have at most 200 characters");
        assertNothingStored();
    }

    @Test
    void aBodyThatIsMissing() {
        Answer answer = http.send(http.request("/worlds")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody()));

        assertFieldProblem(answer, "body", "body is missing: send a JSON object");
    }

    @Test
    void aBodyThatIsNotUtf8() {
        Answer answer = http.send(http.request("/worlds")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})));

        assertFieldProblem(answer, "body", "body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{`what`:``}                         | what    | what must not be blank",
                "{}                                  | what    | what must not be blank",
                "{`what`:`dinosaurs`,`version`:`1`}  | version | version must be a whole number",
                "{`what`:`dinosaurs`,`version`:1.5}  | version | version must be a whole number",
                "{`what`:`dinosaurs`,`version`:1e30} | version | version must be a whole number",
                "{`what`:`dinosaurs`,`version`:99999999999999999999} | version | version must be a whole number",
                "{`what`:`dinosaurs`,`verison`:1}    | verison | verison is not known here: only version, what is",
            })
    void aHistoryThatIsNotOne(String body, String field, String detail) {
        UUID id = newWorld();

        Answer answer = http.post("/worlds/" + id + "/history", body.replace('`', '"'));

        assertFieldProblem(answer, field, detail);
        assertThat(universe.world(id).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "earth", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "%20"})
    void anIdThatIsNotOne(String id) {
        String detail = "id must be a UUID such as ";

        assertFieldProblem(http.get("/worlds/" + id), "id", detail);
        assertFieldProblem(http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}"), "id", detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1.0", "0x1", "%201", "99999999999999999999"})
    void aVersionThatIsNotOne(String version) {
        UUID id = newWorld();

        Answer answer = http.get("/worlds/" + id + "?version=" + version);

        assertFieldProblem(answer, "version", "version must be a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", ",10", "1,10,20", "a,b", "1;10", "99999999999999999999,1", "1,%2010"})
    void aSectionThatIsNotOne(String section) {
        Answer answer = http.get("/notifications/" + section);

        assertFieldProblem(answer, "section", "The section id \"");
        assertThat(answer.json().get("detail").asString())
                .endsWith("\" must be two notification ids with a comma between, such as \"1,10\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=11         | limit | The limit 11 is above the section size 10 of this log",
                "limit=9999999999 | limit | The limit 2147483647 is above the section size 10 of this log",
                "limit=-1         | limit | limit must not be negative: -1",
                "limit=few        | limit | limit must be a whole number, not \"few\"",
                "start=first      | start | start must be a whole number, not \"first\"",
                "stop=0x1         | stop  | stop must be a whole number, not \"0x1\"",
            })
    void aSelectionThatIsNotOne(String query, String field, String detail) {
        assertFieldProblem(http.get("/notifications?" + query), field, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1.0", "0x1", "%201", "99999999999999999999"})
    void aNotificationToWaitForThatIsNotOne(String after) {
        assertFieldProblem(http.get("/worlds?after=" + after), "after", "after must be a whole number");
        assertFieldProblem(http.get("/milestones?after=" + after), "after", "after must be a whole number");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aNotificationToWaitForThatNeverComes(long after) {
        assertFieldProblem(http.get("/worlds?after=" + after), "after", "after must be a notification id, 1 or more");
    }

    @Test
    void anOrderThatIsNotOne() {
        assertFieldProblem(http.get("/worlds?order=name"), "order", "order must be happenings");
    }

    @Test
    void aWorldThatIsNotThere() {
        UUID id = UUID.randomUUID();
        String detail = "World " + id + " does not exist";

        WorldsScenario.assertProblem(http.get("/worlds/" + id), 404, detail);
        WorldsScenario.assertProblem(http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}"), 404, detail);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aVersionThatNoWorldHas(long version) {
        UUID id = newWorld();

        Answer answer = http.get("/worlds/" + id + "?version=" + version);

        WorldsScenario.assertProblem(answer, 404, "World " + id + " has no version " + version);
    }

    @Test
    void aBodyOfAnotherType() {
        String detail = "The body must be JSON: send it with the header Content-Type: application/json";

        WorldsScenario.assertProblem(
                http.send(http.request("/worlds")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("Earth"))),
                415,
                detail);
        WorldsScenario.assertProblem(
                http.send(http.request("/worlds").POST(BodyPublishers.ofString("{}"))), 415, detail);
        WorldsScenario.assertProblem(
                http.send(http.request("/worlds")
                        .header("Content-Type", "not a type")
                        .POST(BodyPublishers.ofString("{}"))),
                415,
                detail);
    }

    @Test
    void aMethodThatIsNotThere() {
        Answer answer = http.send(http.request("/worlds").DELETE());

        WorldsScenario.assertProblem(answer, 405, "Method 'DELETE' is not supported");
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void aPathThatIsNotThere() {
        WorldsScenario.assertProblem(http.get("/planets/1"), 404, "There is nothing at /planets/1");
    }

    @Test
    void anAnswerThatCannotBeGiven() {
        Answer answer = http.send(http.request("/worlds/" + UUID.randomUUID())
                .header("Accept", "text/html")
                .GET());

        WorldsScenario.assertProblem(answer, 404, "World ");
        UUID id = newWorld();
        Answer html = http.send(
                http.request("/worlds/" + id).header("Accept", "text/html").GET());
        WorldsScenario.assertProblem(html, 406, "");
    }

    @Test
    void aRequestThatIsNotHttp() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /worlds/% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "at org.", "Tomcat/");
        }
    }

    private void assertFieldProblem(Answer answer, String field, String detail) {
        WorldsScenario.assertProblem(answer, 400, detail);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    private void assertNothingStored() {
        assertThat(events()).isEqualTo(eventsBefore);
    }

    private UUID newWorld() {
        return universe.createWorld("Earth").event().originatorId().uuid();
    }

    private long events() {
        return new NotificationLogReader(universe.notificationLog(), 10).read(1).count();
    }
}
