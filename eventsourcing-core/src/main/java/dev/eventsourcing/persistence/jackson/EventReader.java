package dev.eventsourcing.persistence.jackson;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.persistence.DecodedEvent;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.EventTree;
import dev.eventsourcing.persistence.Topics;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a {@link JacksonTranscoder} has written. Safe for use by several threads. */
final class EventReader {

    static final String TIMESTAMP = "timestamp";
    static final String METADATA = "metadata";
    static final String REVISION = "revision";
    static final String PAYLOAD = "payload";

    private final JsonMapper mapper;
    private final boolean usual;
    private final JsonMapper trees = EventJson.trees();
    private final Map<Class<?>, Reading> readings = new ConcurrentHashMap<>();

    /**
     * How the payloads of a type are read.
     *
     * @param compact reads events that are as they are written; null if there is no such way
     */
    record Reading(PayloadReader payloads, @Nullable CompactEvents compact, int revision) {}

    /** Reads what begins at a parser's token. */
    @FunctionalInterface
    private interface PayloadReader {
        @Nullable
        Object read(JsonParser json);
    }

    /** @param usual whether Jackson reads the types of the JDK in its own way */
    EventReader(JsonMapper mapper, boolean usual) {
        this.mapper = mapper;
        this.usual = usual;
    }

    Reading reading(Class<?> type) {
        return readings.computeIfAbsent(type, this::makeReading);
    }

    /** As {@link JacksonTranscoder#read}. */
    DecodedEvent read(byte[] bytes, String topic, @Nullable Class<?> payloadType) {
        @Nullable Reading reading = payloadType == null ? null : reading(payloadType);
        if (reading != null && reading.compact() != null) {
            @Nullable EventData event = reading.compact().read(bytes);
            if (event != null) {
                return event;
            }
        }
        try (JsonParser json = mapper.createParser(bytes)) {
            DecodedEvent event = read(json, topic, reading);
            expect(json.nextToken() == null, "it is not one JSON object");
            return event;
        } catch (JacksonException e) {
            throw new DeserializationException(JacksonProblem.describe(e));
        }
    }

    private DecodedEvent read(JsonParser json, String topic, @Nullable Reading reading) {
        OffsetDateTime timestamp = null;
        Map<String, String> metadata = Map.of();
        int revision = 1;
        Object payload = null;
        expect(json.nextToken() == JsonToken.START_OBJECT, "it is not a JSON object");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case TIMESTAMP -> timestamp = timestamp(json.getString());
                case METADATA -> metadata = readMetadata(json);
                case REVISION -> {
                    expect(payload == null, "\"" + REVISION + "\" stands behind \"" + PAYLOAD + "\"");
                    revision = readRevision(json);
                }
                case PAYLOAD ->
                    payload = reading != null && reading.revision() == revision
                            ? reading.payloads().read(json)
                            : trees.readTree(json);
                default -> json.skipChildren();
            }
        }
        expect(json.hasToken(JsonToken.END_OBJECT), "it is not one JSON object");
        if (timestamp == null || payload == null) {
            throw new DeserializationException("\"" + (timestamp == null ? TIMESTAMP : PAYLOAD) + "\" is missing");
        }
        if (reading != null && reading.revision() == revision) {
            return new EventData(timestamp, metadata, payload);
        }
        if (payload instanceof ObjectNode tree) {
            return new EventTree(topic, revision, timestamp, metadata, tree);
        }
        throw new DeserializationException("\"" + PAYLOAD + "\" is not an object, so that no upcaster can change it");
    }

    /** By way of text, so that it is read exactly as if it had been stored in this form. */
    EventData fromTree(EventTree tree, Class<?> payloadType) {
        try (JsonParser json = mapper.createParser(trees.writeValueAsBytes(tree.payload()))) {
            json.nextToken();
            return new EventData(
                    tree.timestamp(),
                    tree.metadata(),
                    Objects.requireNonNull(reading(payloadType).payloads().read(json), "an object"));
        } catch (JacksonException e) {
            throw new DeserializationException(
                    "what its upcasters made of it is no " + payloadType.getName() + ": " + JacksonProblem.describe(e));
        }
    }

    private Reading makeReading(Class<?> type) {
        @Nullable RecordReader records = usual ? RecordReader.of(mapper, type) : null;
        int revision = Topics.revisionOf(type);
        return new Reading(
                payloadReader(type), records == null ? null : new CompactEvents(records, revision), revision);
    }

    private PayloadReader payloadReader(Class<?> type) {
        if (Aggregate.class.isAssignableFrom(type)) {
            return new AggregateJson(mapper, type.asSubclass(Aggregate.class))::read;
        }
        return mapper.readerFor(type)::readValue;
    }

    private static OffsetDateTime timestamp(String text) {
        try {
            return Timestamps.parse(text);
        } catch (DateTimeException e) {
            throw new DeserializationException("\"" + TIMESTAMP + "\" is not a time with an offset");
        }
    }

    private static int readRevision(JsonParser json) {
        expect(
                json.hasToken(JsonToken.VALUE_NUMBER_INT) && json.getIntValue() >= 1,
                "\"" + REVISION + "\" is not a number from 1 on");
        return json.getIntValue();
    }

    private static Map<String, String> readMetadata(JsonParser json) {
        expect(json.hasToken(JsonToken.START_OBJECT), "\"" + METADATA + "\" is not an object");
        Map<String, String> metadata = new LinkedHashMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            expect(json.nextToken() == JsonToken.VALUE_STRING, "\"" + METADATA + "\" holds more than strings");
            metadata.put(key, json.getString());
        }
        return metadata;
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new DeserializationException(otherwise);
        }
    }
}
