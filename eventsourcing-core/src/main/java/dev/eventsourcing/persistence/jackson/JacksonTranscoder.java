package dev.eventsourcing.persistence.jackson;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.Transcoder;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as compact JSON in UTF-8:
 *
 * <pre>{@code {"timestamp":"2026-01-01T12:00:00Z","metadata":{"user":"alice"},"payload":{"what":"dinosaurs"}}}</pre>
 *
 * <p>{@code metadata} is left out when there is none. The fields of the payload stand in the order of the record's
 * components. A field that is declared with a concrete type is written as that type. Where the declaration does not say
 * enough, as with {@code Object} or an interface, the value goes with the registered name of its type,
 * {@code ["uuid","…"]}; a type that has no name is refused, so that nothing comes back as something else.
 *
 * <p>Its Jackson mapper is its own: settings made for web requests never change what is stored.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JacksonTranscoder implements Transcoder {

    private static final String TIMESTAMP = "timestamp";
    private static final String METADATA = "metadata";
    private static final String PAYLOAD = "payload";

    private final JsonMapper mapper;
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Makes a transcoder that knows the types of the JDK. */
    public JacksonTranscoder() {
        this(builder());
    }

    private JacksonTranscoder(Builder builder) {
        this.mapper = builder.mapper.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public byte[] encode(EventData data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        Class<?> type = data.payload().getClass();
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty(TIMESTAMP, ISO_OFFSET_DATE_TIME.format(data.timestamp()));
            if (!data.metadata().isEmpty()) {
                json.writeObjectPropertyStart(METADATA);
                data.metadata().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            json.writeName(PAYLOAD);
            writers.computeIfAbsent(type, mapper::writerFor).writeValue(json, data.payload());
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new SerializationException(
                    "An event of type " + type.getName() + " cannot be stored: " + JacksonProblem.describe(e));
        }
        byte[] bytes = out.toByteArray();
        requireReadable(bytes, type);
        return bytes;
    }

    /** The first event of each type is read for a trial: what could never be read must not be stored. */
    private void requireReadable(byte[] bytes, Class<?> type) {
        if (!readers.containsKey(type)) {
            try {
                decode(bytes, type);
            } catch (DeserializationException e) {
                readers.remove(type);
                throw new SerializationException("An event of type " + type.getName()
                        + " cannot be stored, because it could not be read: " + e.getMessage());
            }
        }
    }

    @Override
    public EventData decode(byte[] bytes, Class<?> payloadType) {
        OffsetDateTime timestamp = null;
        Map<String, String> metadata = Map.of();
        Object payload = null;
        try (JsonParser json = mapper.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, "it is not a JSON object");
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case TIMESTAMP -> timestamp = OffsetDateTime.parse(json.getString());
                    case METADATA -> metadata = readMetadata(json);
                    case PAYLOAD -> payload = readPayload(json, payloadType);
                    default -> json.skipChildren();
                }
            }
            expect(json.hasToken(JsonToken.END_OBJECT) && json.nextToken() == null, "it is not one JSON object");
        } catch (JacksonException e) {
            throw new DeserializationException(JacksonProblem.describe(e));
        } catch (DateTimeException e) {
            throw new DeserializationException("\"" + TIMESTAMP + "\" is not a time with an offset");
        }
        if (timestamp == null || payload == null) {
            throw new DeserializationException("\"" + (timestamp == null ? TIMESTAMP : PAYLOAD) + "\" is missing");
        }
        return new EventData(timestamp, metadata, payload);
    }

    private @Nullable Object readPayload(JsonParser json, Class<?> type) {
        return readers.computeIfAbsent(type, mapper::readerFor).readValue(json);
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

    /** Collects what a transcoder should know beyond the JDK's types. Not safe for use by several threads. */
    public static final class Builder {

        private final NamedTypes types = new NamedTypes();
        private final JsonMapper.Builder mapper = EventJson.mapper(types);

        private Builder() {}

        /**
         * Registers a type under a name, for fields whose declaration does not say which type they hold. The name is
         * stored: keep it when the class is renamed.
         *
         * @throws IllegalArgumentException if the name or the type is registered already
         */
        public Builder type(String name, Class<?> type) {
            types.register(name, type);
            return this;
        }

        /** Adds a Jackson module, for types that need serializers of their own. */
        public Builder module(JacksonModule module) {
            mapper.addModule(module);
            return this;
        }

        public JacksonTranscoder build() {
            return new JacksonTranscoder(this);
        }
    }
}
