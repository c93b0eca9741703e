package dev.eventsourcing.persistence.jackson;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.persistence.DeserializationException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the fields of an aggregate, each as a component of an event with its type would be. Reads nothing else than exactly
 * these fields: what was written when the class had others is for an upcaster, or for a replay.
 */
final class AggregateJson {

    private final AggregateState<? extends Aggregate> state;
    private final Map<String, ObjectWriter> writers = new LinkedHashMap<>();
    private final Map<String, ObjectReader> readers = new HashMap<>();

    AggregateJson(JsonMapper mapper, Class<? extends Aggregate> type) {
        this.state = AggregateState.of(type);
        state.types().forEach((name, declared) -> {
            writers.put(name, mapper.writerFor(mapper.constructType(declared)));
            readers.put(name, mapper.readerFor(mapper.constructType(declared)));
        });
    }

    void write(JsonGenerator json, Object aggregate) {
        Map<String, @Nullable Object> values = state.values((Aggregate) aggregate);
        json.writeStartObject();
        writers.forEach((name, writer) -> {
            json.writeName(name);
            writer.writeValue(json, values.get(name));
        });
        json.writeEndObject();
    }

    Aggregate read(JsonParser json) {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            throw new DeserializationException("the snapshot is not a JSON object");
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            ObjectReader reader = readers.get(name);
            if (reader == null) {
                json.skipChildren();
                values.put(name, null);
            } else {
                values.put(name, reader.readValue(json));
            }
        }
        try {
            return state.withValues(values);
        } catch (IllegalArgumentException e) {
            throw new DeserializationException(String.valueOf(e.getMessage()));
        }
    }
}
