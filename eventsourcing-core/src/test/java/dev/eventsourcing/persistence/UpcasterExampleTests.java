package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What docs/versions.md shows. */
class UpcasterExampleTests {

    @Revision(2)
    @Topic("World.Created")
    record Created(String name, int rank) {}

    @Topic("World.Moved")
    record Moved(String to) {}

    @Topic("World.Renamed")
    record Renamed(String name) {}

    @Test
    void changesThePayload() {
        // tag::upcaster[]
        Topics topics = new Topics();
        topics.register(Upcaster.of("World.Created", 1, payload -> {
            payload.set("name", payload.remove("title")); // renamed
            payload.put("rank", 0); // new
        }));
        // end::upcaster[]

        assertThat(read(topics.register(Created.class), "World.Created", "{\"title\":\"Earth\"}"))
                .containsExactly(new Created("Earth", 0));
    }

    @Test
    void makesSeveralOfOneOrNone() {
        Topics topics = new Topics().register(Moved.class).register(Renamed.class);
        // tag::several[]
        topics.register(Upcaster.of(
                "World.MovedAndRenamed",
                1,
                Set.of("World.Moved", "World.Renamed"),
                event -> List.of(
                        event.as("World.Moved", 1, field(event, "to")),
                        event.as("World.Renamed", 1, field(event, "name")))));
        topics.register(Upcaster.of("World.Looked", 1, Set.of(), event -> List.of())); // nothing happened
        // end::several[]

        assertThat(read(topics, "World.MovedAndRenamed", "{\"to\":\"Sol\",\"name\":\"Terra\"}"))
                .containsExactly(new Moved("Sol"), new Renamed("Terra"));
        assertThat(read(topics, "World.Looked", "{}")).isEmpty();
    }

    private static ObjectNode field(EventTree event, String name) {
        return event.payload().objectNode().set(name, event.payload().get(name));
    }

    private static List<Object> read(Topics topics, String topic, String payload) {
        String state = "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":" + payload + "}";
        StoredEvent stored = new StoredEvent(OriginatorId.of(new UUID(1, 2)), 1, topic, state.getBytes(UTF_8));
        return new Mapper(topics, new JacksonTranscoder())
                .toDomainEvents(stored).stream().map(DomainEvent::payload).toList();
    }
}
