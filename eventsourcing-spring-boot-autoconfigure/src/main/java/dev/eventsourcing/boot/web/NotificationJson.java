package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.Section;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.StoredEvent;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a notification log says as JSON, in the format of Python's {@code eventsourcing}. Written and read by hand, so that
 * no setting of the application's own mapper changes it.
 */
final class NotificationJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID_TYPE = "originator_id_type";

    private NotificationJson() {}

    static byte[] of(Section section) {
        return write(json -> {
            json.writeStartObject();
            json.writeName("id").writePOJO(section.id());
            json.writeName("next_id").writePOJO(section.nextId());
            json.writeName("items");
            write(json, section.items());
            json.writeEndObject();
        });
    }

    static byte[] of(List<Notification> items) {
        return write(json -> write(json, items));
    }

    static byte[] of(Notification item) {
        return write(json -> write(json, item));
    }

    static byte[] ofHorizon(long horizon) {
        return write(json ->
                json.writeStartObject().writeNumberProperty("horizon", horizon).writeEndObject());
    }

    private static byte[] write(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            content.accept(json);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, List<Notification> items) {
        json.writeStartArray();
        items.forEach(item -> write(json, item));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Notification item) {
        json.writeStartObject()
                .writeNumberProperty("id", item.id())
                .writeStringProperty("originator_id", item.originatorId().toString());
        if (item.originatorId() instanceof OriginatorId.Text text && uuid(text.value()) != null) {
            json.writeStringProperty(ID_TYPE, "text"); // it would be taken for what it looks like
        }
        json.writeNumberProperty("originator_version", item.originatorVersion())
                .writeStringProperty("topic", item.topic())
                .writeStringProperty("state", Base64.getEncoder().encodeToString(item.state()))
                .writeEndObject();
    }

    /** @throws RuntimeException if it is not a section */
    static Section section(byte[] json) {
        JsonNode node = JSON.readTree(json);
        return new Section(text(node.required("id")), items(node.required("items")), text(node.required("next_id")));
    }

    /** @throws RuntimeException if it is not a list of notifications */
    static List<Notification> items(byte[] json) {
        return items(JSON.readTree(json));
    }

    /** @throws RuntimeException if it is not a horizon */
    static long horizon(byte[] json) {
        return JSON.readTree(json).required("horizon").longValue();
    }

    /** Returns what a problem (RFC 9457) says, null if it is none. */
    static @Nullable String detail(byte[] problem) {
        return JSON.readTree(problem).path("detail").stringValue(null);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.stringValue();
    }

    private static List<Notification> items(JsonNode nodes) {
        if (!nodes.isArray()) {
            throw new IllegalArgumentException("not a list of notifications");
        }
        List<Notification> items = new ArrayList<>();
        nodes.forEach(node -> items.add(item(node)));
        return List.copyOf(items);
    }

    private static Notification item(JsonNode node) {
        String id = node.required("originator_id").stringValue();
        UUID uuid = node.has(ID_TYPE) ? null : uuid(id);
        return new Notification(
                node.required("id").longValue(),
                new StoredEvent(
                        uuid == null ? OriginatorId.of(id) : OriginatorId.of(uuid),
                        node.required("originator_version").longValue(),
                        node.required("topic").stringValue(),
                        Base64.getDecoder().decode(node.required("state").stringValue())));
    }

    /** Returns the UUID that a text is the canonical form of, null if it is of none. */
    private static @Nullable UUID uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
