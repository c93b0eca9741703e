package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.sample.Http.Answer;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What the sample does over HTTP, whichever database it has. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Interference.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class WorldsScenario {

    @LocalServerPort
    private int port;

    @Autowired
    private Universe universe;

    @Autowired
    private Processors processors;

    @Autowired
    private Interference interference;

    Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    @Order(1) // on an empty store
    void aWorldIsCreatedChangedReadAndLogged() {
        Answer nothing = http.get("/notifications/1,10");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.text()).isEqualTo("{\"id\":null,\"next_id\":null,\"items\":[]}");

        Answer created = http.post("/worlds", "{\"name\":\"Earth\"}");
        assertThat(created.status()).isEqualTo(201);
        String id = created.json().get("id").asString();
        assertThat(created.text()).isEqualTo("{\"id\":\"" + UUID.fromString(id) + "\"}");
        assertThat(created.header("Location")).isEqualTo("/worlds/" + id);

        Answer changed = http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).isEqualTo("{\"version\":2}");

        Answer read = http.get(created.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text())
                .isEqualTo("{\"id\":\"" + id + "\",\"name\":\"Earth\",\"history\":[\"dinosaurs\"],\"version\":2}");

        Answer past = http.get("/worlds/" + id + "?version=1");
        assertThat(past.status()).isEqualTo(200);
        assertThat(past.text()).isEqualTo("{\"id\":\"" + id + "\",\"name\":\"Earth\",\"history\":[],\"version\":1}");

        JsonNode section = http.get("/notifications/1,10").json();
        assertThat(section.propertyNames()).containsExactly("id", "next_id", "items");
        assertThat(section.get("id").asString()).isEqualTo("1,2");
        assertThat(section.get("next_id").isNull()).isTrue();
        assertThat(section.get("items")).hasSize(2);
        assertItem(section.get("items").get(0), 1, id, 1, "World.Created", "{\"name\":\"Earth\"}");
        assertItem(section.get("items").get(1), 2, id, 2, "World.SomethingHappened", "{\"what\":\"dinosaurs\"}");
    }

    private static void assertItem(
            JsonNode item, long id, String originatorId, long originatorVersion, String topic, String payload) {
        assertThat(item.propertyNames()).containsExactly("id", "originator_id", "originator_version", "topic", "state");
        assertThat(item.get("id").asLong()).isEqualTo(id);
        assertThat(item.get("originator_id").asString()).isEqualTo(originatorId);
        assertThat(item.get("originator_version").asLong()).isEqualTo(originatorVersion);
        assertThat(item.get("topic").asString()).isEqualTo(topic);
        assertThat(Base64.getDecoder().decode(item.get("state").asString()))
                .asString()
                .contains(payload);
    }

    @Test
    void aWorldIsRankedByWhatHasHappenedInIt() {
        String quiet = newWorld();
        String busy = newWorld();
        Answer last = happen(busy, 5);

        Answer ranked = http.get("/worlds?order=happenings&after=" + last.header("X-Notification-Id"));

        assertThat(ranked.status()).isEqualTo(200);
        assertThat(ranked.text())
                .contains("{\"id\":\"" + busy + "\",\"name\":\"Earth\",\"happenings\":5}")
                .contains("{\"id\":\"" + quiet + "\",\"name\":\"Earth\",\"happenings\":0}");
        assertThat(ranked.text().indexOf(busy)).isLessThan(ranked.text().indexOf(quiet));
        assertThat(http.get("/worlds").text()).isEqualTo(ranked.text());
    }

    @Test
    void eachThirdThingThatHappensIsAMilestone() {
        String id = newWorld();
        Answer last = happen(id, 7);

        Answer milestones = http.get("/milestones?after=" + last.header("X-Notification-Id"));

        assertThat(milestones.status()).isEqualTo(200);
        assertThat(milestones.text())
                .containsOnlyOnce("{\"world\":\"" + id + "\",\"happenings\":3}")
                .containsOnlyOnce("{\"world\":\"" + id + "\",\"happenings\":6}");
        assertThat(milestones.text().split(id, -1)).hasSize(3);
    }

    @Test
    void whatWasSavedByTheApplicationIsInTheMilestonesOnceItWasProcessed() throws InterruptedException {
        UUID id = UUID.fromString(newWorld());
        happen(id.toString(), 2);

        // tag::await[]
        Recording recording = universe.makeItSo(id, "internet");

        processors.awaitProcessed("milestones", recording.notificationId().getAsLong(), Duration.ofSeconds(5));
        // end::await[]

        assertThat(http.get("/milestones").text()).contains("{\"world\":\"" + id + "\",\"happenings\":3}");
    }

    @Test
    void aReadThatWaitsForWhatDoesNotComeIsToldToTryAgain() {
        for (String path : new String[] {"/worlds?order=happenings&after=1000000", "/milestones?after=1000000"}) {
            Answer late = http.get(path);

            assertProblem(late, 503, "Notification 1000000 was not processed in time: repeat the request");
            assertThat(late.header("Retry-After")).isEqualTo("1");
        }
    }

    private Answer happen(String id, int times) {
        Answer last = http.post("/worlds/" + id + "/history", "{\"what\":\"more\"}");
        for (int i = 1; i < times; i++) {
            last = http.post("/worlds/" + id + "/history", "{\"what\":\"more\"}");
        }
        return last;
    }

    @Test
    void aFullSectionNamesTheNext() {
        String id = newWorld();
        for (int i = 0; i < 12; i++) {
            http.post("/worlds/" + id + "/history", "{\"what\":\"more\"}");
        }
        JsonNode first = http.get("/notifications/1,10").json();
        assertThat(first.get("items")).hasSize(10);
        JsonNode next =
                http.get("/notifications/" + first.get("next_id").asString()).json();
        long last = first.get("items").get(9).get("id").asLong();
        assertThat(next.get("items").get(0).get("id").asLong()).isGreaterThan(last);
    }

    @Test
    void operatorsSeeHowItIsAndWhatHasHappened() {
        String id = newWorld();

        Answer health = http.get("/actuator/health/eventsourcing");
        assertThat(health.text()).contains("\"universe\"", "\"milestones\"", "\"worlds_by_happenings\"");
        assertThat(http.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(http.get("/actuator/health/readiness").text()).contains("\"eventsourcing\"");
        Answer stream = http.get("/actuator/eventsourcing/streams/universe/" + id);
        assertThat(stream.status()).isEqualTo(200);
        assertThat(stream.text()).contains("\"World.Created\"").doesNotContain("Earth");
        assertThat(http.get("/actuator/info")
                        .json()
                        .get("eventsourcing")
                        .get("applications")
                        .propertyNames())
                .containsExactly("milestones", "universe");
    }

    @Test
    void operatorsPauseAndResumeAProcessor() {
        String path = "/actuator/eventsourcing/processors/worlds_by_happenings";
        Answer paused = http.post(path, "{\"operation\":\"pause\"}");
        assertThat(paused.status()).isEqualTo(200);
        assertThat(http.get(path).json().get("state").asString()).isEqualTo("PAUSED");

        Answer resumed = http.post(path, "{\"operation\":\"resume\"}");
        assertThat(resumed.status()).isEqualTo(200);
        Answer last = happen(newWorld(), 1);
        assertThat(http.get("/worlds?after=" + last.header("X-Notification-Id")).status())
                .isEqualTo(200);
    }

    @Test
    void aWriteWithTheVersionThatWasReadIsDone() {
        String id = newWorld();

        Answer changed = http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\",\"version\":1}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).isEqualTo("{\"version\":2}");
    }

    @Test
    void aWriteWithAVersionThatIsNotThePresentOneConflicts() {
        String id = newWorld();
        http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}");

        for (long seen : new long[] {1, 3, 0, -1}) {
            Answer stale = http.post("/worlds/" + id + "/history", "{\"what\":\"mammals\",\"version\":" + seen + "}");

            assertProblem(stale, 409, "World " + id + " is at version 2, not " + seen);
        }
        assertThat(http.get("/worlds/" + id).json().get("history").toString()).isEqualTo("[\"dinosaurs\"]");
    }

    @Test
    void aWriteThatLosesARaceConflictsAndStoresNothing() {
        String id = newWorld();
        interference.beforeNextInsert(() -> universe.makeItSo(UUID.fromString(id), "trilobites"));

        Answer lost = http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}");

        assertProblem(lost, 409, "Somebody else wrote to [" + id + "] in the same moment");
        assertThat(http.get("/worlds/" + id).json().get("history").toString()).isEqualTo("[\"trilobites\"]");
        assertThat(http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}")
                        .text())
                .isEqualTo("{\"version\":3}");
    }

    @Test
    void aStoreThatFailsIsAProblemOfTheServerThatTellsNothingOfItsInside() {
        String id = newWorld();
        interference.beforeNextInsert(() -> {
            throw new PersistenceException("the inside", null);
        });
        Answer unavailable = http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}");
        assertProblem(unavailable, 503, "The event store is not available at present: try again later");

        interference.beforeNextInsert(() -> {
            throw new IllegalStateException("the inside");
        });
        Answer failed = http.post("/worlds/" + id + "/history", "{\"what\":\"dinosaurs\"}");
        assertProblem(failed, 500, "The request failed for a reason that is not yours: see the log");

        assertThat(unavailable.text() + failed.text()).doesNotContain("inside");
        assertThat(http.get("/worlds/" + id).json().get("version").asLong()).isEqualTo(1);
    }

    String newWorld() {
        return http.post("/worlds", "{\"name\":\"Earth\"}").json().get("id").asString();
    }

    static void assertProblem(Answer answer, int status, String detail) {
        assertThat(answer.text()).doesNotContain("Exception", "at dev.", "at org.", "trace");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("detail").asString()).startsWith(detail);
    }
}
