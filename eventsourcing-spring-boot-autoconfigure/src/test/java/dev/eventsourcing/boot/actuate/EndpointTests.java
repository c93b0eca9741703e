package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.actuate.EndpointServer.Answer;
import dev.eventsourcing.boot.autoconfigure.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the endpoint answers over HTTP. */
class EndpointTests {

    private static final String UNRESTRICTED = "--management.endpoint.eventsourcing.access=unrestricted";
    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void showsApplicationsAndProcessors() throws Exception {
        try (EndpointServer server = EndpointServer.start(folder)) {
            server.universe().createWorld("Earth");
            server.worlds().awaitProcessed(1, LONG);

            JsonNode all = server.get("/eventsourcing").json();
            assertThat(all.propertyNames()).containsExactly("applications", "processors");
            assertThat(all.get("applications").values())
                    .extracting(application -> application.get("name").asString())
                    .containsExactly("echo", "universe");
            assertThat(all.get("processors")).hasSize(2);

            Answer universe = server.get("/eventsourcing/applications/universe");
            assertThat(universe.status()).isEqualTo(200);
            assertThat(universe.text())
                    .isEqualTo(
                            "{\"name\":\"universe\",\"head\":1,\"horizon\":1,"
                                    + "\"topics\":[\"World.Created\",\"World.SomethingHappened\"],\"log\":{\"ordering\":\"strict\"}}");
            assertThat(server.get("/eventsourcing/applications").json()).hasSize(2);

            JsonNode worlds = server.get("/eventsourcing/processors/worlds").json();
            assertThat(worlds.propertyNames())
                    .containsExactlyInAnyOrder(
                            "name",
                            "application",
                            "state",
                            "position",
                            "head",
                            "lag",
                            "timeLeftSeconds",
                            "lastError",
                            "stoppedAt",
                            "deadLetters",
                            "partitions");
            assertThat(worlds.get("state").asString()).isEqualTo("RUNNING");
            assertThat(worlds.get("position").asLong()).isEqualTo(1);
            assertThat(worlds.get("lag").toString()).isEqualTo("{\"events\":0,\"seconds\":0.0}");
            assertThat(server.get("/eventsourcing/processors/worlds?application=universe")
                            .text())
                    .contains("\"name\":\"worlds\"");
            assertThat(server.get("/eventsourcing/processors").json()).hasSize(2);
        }
    }

    @Test
    void showsTheEventsOfOneOriginatorWithoutPayloads() {
        try (EndpointServer server = EndpointServer.start(folder)) {
            UUID id = history(server);

            Answer events = server.get("/eventsourcing/streams/universe/" + id);
            assertThat(events.status()).isEqualTo(200);
            assertThat(events.text()).doesNotContain("Earth", "dinosaurs");
            JsonNode first = events.json().get(0);
            assertThat(first.get("version").asLong()).isEqualTo(1);
            assertThat(first.get("topic").asString()).isEqualTo("World.Created");
            assertThat(first.get("timestamp").asString()).contains("T");
            assertThat(first.get("payloads").toString()).isEqualTo("[\"******\"]");
            assertThat(events.json()).hasSize(3);

            String page = server.get("/eventsourcing/streams/universe/" + id + "?after=1&limit=1")
                    .json()
                    .toString();
            assertThat(page).contains("\"version\":2").doesNotContain("\"version\":1", "\"version\":3");
            assertThat(server.get("/eventsourcing/streams/universe/" + id + "?after=3")
                            .text())
                    .isEqualTo("[]");
        }
    }

    @Test
    void showsPayloadsAlways() {
        try (EndpointServer server = EndpointServer.start(folder, "--eventsourcing.endpoint.show-payloads=always")) {
            UUID id = history(server);
            String payload = server.get("/eventsourcing/streams/universe/" + id)
                    .json()
                    .get(0)
                    .get("payloads")
                    .get(0)
                    .asString();
            assertThat(payload).contains("\"payload\":{\"name\":\"Earth\"}");
        }
    }

    @Test
    void showsPayloadsToThoseWhoAreAuthorized() {
        try (EndpointServer server = EndpointServer.start(
                folder,
                "--eventsourcing.endpoint.show-payloads=when-authorized",
                "--eventsourcing.endpoint.roles=operator")) {
            String path = "/eventsourcing/streams/universe/" + history(server);
            assertThat(server.get(path).text()).doesNotContain("Earth");
            assertThat(server.send(server.request(path).header("User", "somebody"))
                            .text())
                    .doesNotContain("Earth");
            assertThat(server.send(server.request(path).header("User", "operator"))
                            .text())
                    .contains("Earth");
        }
    }

    @Test
    void showsDeadLettersWithoutWhatTheExceptionSays() {
        try (EndpointServer server = EndpointServer.start(folder)) {
            park(server, "Earth");

            Answer letters = server.get("/eventsourcing/processors/worlds/dead-letters");
            assertThat(letters.status()).isEqualTo(200);
            assertThat(letters.text()).doesNotContain("Earth");
            JsonNode letter = letters.json().get(0);
            assertThat(letter.get("id").asLong()).isEqualTo(1);
            assertThat(letter.get("notificationId").asLong()).isEqualTo(1);
            assertThat(letter.get("topic").asString()).isEqualTo("World.Created");
            assertThat(letter.get("disposition").asString()).isEqualTo("PARKED");
            assertThat(letter.get("attempts").asLong()).isEqualTo(1);
            assertThat(letter.get("exception").toString())
                    .isEqualTo("{\"type\":\"java.lang.IllegalStateException\",\"message\":\"******\"}");
            UUID.fromString(letter.get("originatorId").asString());
            assertThat(server.get("/eventsourcing/processors/worlds/dead-letters?after=1")
                            .text())
                    .isEqualTo("[]");
        }
    }

    @Test
    void showsWhatTheExceptionSaysWherePayloadsAreShown() {
        try (EndpointServer server = EndpointServer.start(folder, "--eventsourcing.endpoint.show-payloads=always")) {
            park(server, "Earth");
            assertThat(server.get("/eventsourcing/processors/worlds/dead-letters")
                            .text())
                    .contains("no room for Earth");
        }
    }

    @Test
    void isReadOnlyUnlessItIsSetOtherwise() {
        try (EndpointServer server = EndpointServer.start(folder)) {
            park(server, "Earth");
            assertThat(operate(server, "pause").status()).isEqualTo(405);
            assertThat(server.post("/eventsourcing/processors/worlds/dead-letters", "{\"operation\":\"retry-all\"}")
                            .status())
                    .isEqualTo(405);
            assertThat(server.delete("/eventsourcing/processors/worlds/dead-letters/1")
                            .status())
                    .isIn(404, 405);
            assertThat(server.worlds().deadLetters(0, 10)).hasSize(1);
        }
    }

    @Test
    void pausesAndResumesAProcessor() throws Exception {
        try (EndpointServer server = EndpointServer.start(folder, UNRESTRICTED)) {
            Answer paused = operate(server, "pause");
            assertThat(paused.status()).isEqualTo(200);
            assertThat(paused.json().get("state").asString()).isEqualTo("PAUSED");
            server.universe().createWorld("Earth");

            assertThat(operate(server, "resume").status()).isEqualTo(200);
            server.worlds().awaitProcessed(1, LONG);
            assertThat(server.projection().names).containsExactly("Earth");
        }
    }

    @Test
    void resetsAProcessorToTheBeginningAPositionOrATime() {
        try (EndpointServer server = EndpointServer.start(folder, UNRESTRICTED)) {
            server.universe().createWorld("Earth");
            server.universe().createWorld("Mars");
            awaitNames(server, "Earth", "Mars");
            server.projection().names.add("rubbish");

            assertThat(reset(server, "1").status()).isEqualTo(200);
            awaitNames(server, "Earth", "Mars");
            assertThat(partial(server, "2").status()).isEqualTo(200);
            awaitNames(server, "Mars");
            assertThat(partial(server, "2000-01-01T00:00:00Z").status()).isEqualTo(200);
            awaitNames(server, "Earth", "Mars");
            assertThat(reset(server, "beginning").status()).isEqualTo(200);
            awaitNames(server, "Earth", "Mars");
        }
    }

    @Test
    void leavesOutEventsInAResetOnlyWhereThatIsAskedFor() {
        try (EndpointServer server = EndpointServer.start(folder, UNRESTRICTED)) {
            server.universe().createWorld("Earth");
            server.universe().createWorld("Mars");
            awaitNames(server, "Earth", "Mars");

            for (String from : new String[] {"2", "end", "2026-01-31T12:00:00Z"}) {
                assertProblem(
                        reset(server, from), 400, "from " + from + " it would be made anew without what lies before");
            }
            assertThat(server.projection().names).containsExactly("Earth", "Mars");
        }
    }

    @Test
    void resetsWhatFollowsSeveralApplicationsInAllOfThem() {
        try (EndpointServer server =
                EndpointServer.start(folder, UNRESTRICTED, "--eventsourcing.processors.worlds.follows=universe,echo")) {
            server.universe().createWorld("Earth");
            awaitBoth(server);
            server.projection().names.add("rubbish");

            assertProblem(
                    server.post(
                            "/eventsourcing/processors/worlds?application=echo",
                            "{\"operation\":\"reset\",\"from\":\"beginning\",\"application\":\"echo\"}"),
                    400,
                    "leave application out");
            assertProblem(partial(server, "1"), 400, "universe, echo, whose notifications have ids of their own");
            assertThat(server.projection().names).contains("rubbish");

            Answer answer = reset(server, "beginning");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json()).hasSize(2);
            awaitBoth(server);
        }
    }

    @Test
    void retriesOneDeadLetterOrAllAndEvictsOne() {
        try (EndpointServer server = EndpointServer.start(folder, UNRESTRICTED)) {
            park(server, "Earth", "Mars", "Venus");
            String letters = "/eventsourcing/processors/worlds/dead-letters";

            Answer failed = server.post(letters, "{\"operation\":\"retry\",\"id\":1}");
            assertThat(failed.status()).isEqualTo(200);
            assertThat(failed.json().get("processed").asLong()).isZero();
            assertThat(server.get(letters).json().get(0).get("attempts").asLong())
                    .isEqualTo(2);

            server.projection().refused.clear();
            Answer one = server.post(letters, "{\"operation\":\"retry\",\"id\":2}");
            assertThat(one.json().get("processed").asLong()).isEqualTo(1);
            assertThat(one.json().get("left").asLong()).isEqualTo(2);
            assertThat(server.projection().names).containsExactly("Mars");

            Answer evicted = server.delete(letters + "/3");
            assertThat(evicted.status()).isEqualTo(200);
            assertThat(server.delete(letters + "/3").status()).isEqualTo(404);

            Answer all = server.post(letters, "{\"operation\":\"retry-all\"}");
            assertThat(all.json().get("processed").asLong()).isEqualTo(1);
            assertThat(all.json().get("left").asLong()).isZero();
            assertThat(server.projection().names).containsExactly("Mars", "Earth");
        }
    }

    @Test
    void answersUnknownNamesWithWhatThereIs() {
        try (EndpointServer server = EndpointServer.start(folder, UNRESTRICTED)) {
            assertProblem(
                    server.get("/eventsourcing/processors/none"),
                    404,
                    "There is no processor \\\"none\\\"; there are [");
            assertProblem(
                    server.get("/eventsourcing/applications/none"),
                    404,
                    "There is no application \\\"none\\\"; there are [echo, universe]");
            assertProblem(server.get("/eventsourcing/none"), 404, "There is no \\\"none\\\" here");
            assertProblem(
                    server.get("/eventsourcing/processors/worlds/none"), 404, "A processor has \\\"dead-letters\\\"");
            assertProblem(
                    server.get("/eventsourcing/processors/worlds?application=echo"),
                    404,
                    "does not follow the application \\\"echo\\\", but [universe]");
            assertProblem(
                    server.get("/eventsourcing/streams/universe/" + UUID.randomUUID()), 404, "has no events of the");
            assertProblem(
                    server.post("/eventsourcing/processors/worlds/dead-letters", "{\"operation\":\"retry\",\"id\":7}"),
                    404,
                    "has no dead letter of notification 7");
            assertProblem(
                    server.post("/eventsourcing/processors/none", "{\"operation\":\"pause\"}"),
                    404,
                    "There is no processor \\\"none\\\"");
        }
    }

    @Test
    void idsAreWhatTheApplicationsOriginatorsAreNamedBy() {
        try (EndpointServer server = EndpointServer.start(
                folder,
                "--eventsourcing.applications.universe.originator-id-type=text",
                "--eventsourcing.applications.echo.originator-id-type=text")) {
            assertProblem(
                    server.get("/eventsourcing/streams/universe/Earth"),
                    404,
                    "has no events of the originator \\\"Earth");
        }
    }

    @Test
    void answersWrongOperationsWithTheReason() {
        try (EndpointServer server =
                EndpointServer.start(folder, UNRESTRICTED, "--eventsourcing.processors.worlds.enabled=false")) {
            String letters = "/eventsourcing/processors/worlds/dead-letters";
            assertProblem(operate(server, "explode"), 400, "is none of pause, resume and reset");
            assertProblem(operate(server, "reset"), 400, "A reset needs from");
            assertProblem(reset(server, "yesterday"), 400, "start-from must be beginning");
            assertProblem(operate(server, "resume"), 400, "set eventsourcing.processors.worlds.enabled");
            assertProblem(
                    server.post("/eventsourcing/processors/worlds", "{\"operation\":\"pause\",\"partial\":\"true\"}"),
                    400,
                    "from and partial are for reset only");
            assertProblem(
                    server.post("/eventsourcing/processors/echo", "{\"operation\":\"reset\",\"from\":\"beginning\"}"),
                    400,
                    "cannot begin anew by itself");
            assertProblem(
                    server.post("/eventsourcing/applications/universe", "{\"operation\":\"pause\"}"),
                    400,
                    "There are operations on \\\"processors\\\" only");
            assertProblem(server.post(letters, "{\"operation\":\"evict\"}"), 400, "none of retry and retry-all");
            assertProblem(server.post(letters, "{\"operation\":\"retry\"}"), 400, "A retry needs the id");
            assertProblem(server.get(letters + "?limit=0"), 400, "limit is 0: it must be from 1 to 1000");
            assertProblem(server.get("/eventsourcing/streams/universe/Earth"), 400, "is no UUID");
            assertThat(server.get(letters + "?limit=many").status()).isEqualTo(400);
            assertThat(server.post("/eventsourcing/processors/worlds", "{}").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void tellsOfItselfInTheInfo() {
        try (EndpointServer server = EndpointServer.start(folder)) {
            assertThat(server.get("/info").json().get("eventsourcing").toString())
                    .contains("\"version\":", "\"applications\":{\"echo\":{\"store\":\"jdbc\"")
                    .contains("\"universe\":{\"store\":\"jdbc\"", "\"schema\":\"migrate\"");
        }
    }

    @Test
    void isPartOfTheHealth() {
        try (EndpointServer server =
                EndpointServer.start(folder, "--management.endpoint.health.show-components=always")) {
            assertThat(server.get("/health/eventsourcing/applications/universe").text())
                    .isEqualTo("{\"status\":\"UP\"}");
            assertThat(server.get("/health/eventsourcing").text()).contains("\"worlds\"", "\"echo\"", "\"universe\"");
        }
    }

    private static UUID history(EndpointServer server) {
        World world = new World("Earth");
        world.makeItSo("dinosaurs");
        world.makeItSo("mammals");
        server.universe().save(world);
        return world.id();
    }

    private static void park(EndpointServer server, String... names) {
        for (String name : names) {
            server.projection().refused.add(name);
            server.universe().createWorld(name);
        }
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(server.worlds().deadLetters(0, 10)).hasSize(names.length));
    }

    private static void awaitNames(EndpointServer server, String... names) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(server.projection().names).containsExactly(names));
    }

    /** A world, and what the echo has made of it. */
    private static void awaitBoth(EndpointServer server) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(server.projection().names).containsExactlyInAnyOrder("Earth", "Earth?"));
    }

    private static Answer operate(EndpointServer server, String operation) {
        return server.post("/eventsourcing/processors/worlds", "{\"operation\":\"" + operation + "\"}");
    }

    private static Answer reset(EndpointServer server, String from) {
        return server.post("/eventsourcing/processors/worlds", "{\"operation\":\"reset\",\"from\":\"" + from + "\"}");
    }

    private static Answer partial(EndpointServer server, String from) {
        return server.post(
                "/eventsourcing/processors/worlds",
                "{\"operation\":\"reset\",\"from\":\"" + from + "\",\"partial\":\"true\"}");
    }

    private static void assertProblem(Answer answer, int status, String detail) {
        assertThat(answer.text()).contains(detail);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().propertyNames()).containsExactly("title", "status", "detail");
    }
}
