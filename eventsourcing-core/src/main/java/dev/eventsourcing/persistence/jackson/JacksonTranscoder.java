package dev.eventsourcing.persistence.jackson;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.internal.Differences;
import dev.eventsourcing.persistence.DecodedEvent;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.EventTree;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Transcoder;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as compact JSON in UTF-8:
 *
 * <pre>{@code {"timestamp":"2026-01-01T12:00:00Z","metadata":{"user":"alice"},"payload":{"what":"dinosaurs"}}}</pre>
 *
 * <p>{@code metadata} is left out when there is none. {@code "revision":2} stands before the payload from that revision on.
 * The fields of the payload stand in the order of the record's components. A field that is declared with a concrete type is
 * written as that type. Where the declaration does not say enough, as with {@code Object} or an interface, the value goes with
 * the registered name of its type, {@code ["uuid","…"]}; a type that has no name is refused, so that nothing comes back as
 * something else. Constants of enums go by their names, whatever their {@code toString} says.
 *
 * <p>What is written is read for a trial and compared field by field, the first event of each type and some of the later ones,
 * and all those whose types may have fields that are not written or not read, or that hold a subclass of what they declare.
 * Aggregates are tried by who takes their copies.
 *
 * <p>Its Jackson mapper is its own: settings made for web requests never change what is stored.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JacksonTranscoder implements Transcoder {

    private final JsonMapper mapper;
    private final Map<Class<?>, Writing> writers = new ConcurrentHashMap<>();
    private final EventReader reader;
    private final Set<Class<?>> named;
    private final boolean usual;

    private record Writing(PayloadWriter payload, int revision, RoundTripSampling trials) {}

    @FunctionalInterface
    private interface PayloadWriter {
        void write(JsonGenerator json, Object payload);
    }

    /** Makes a transcoder that knows the types of the JDK. */
    public JacksonTranscoder() {
        this(builder().mapper.build(), new NamedTypes().all(), true);
    }

    /** @param usual whether nobody has added modules */
    private JacksonTranscoder(JsonMapper mapper, Set<Class<?>> named, boolean usual) {
        this.mapper = mapper;
        this.reader = new EventReader(mapper, usual);
        this.usual = usual;
        this.named = named;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Transcoder forSnapshots() {
        return new JacksonTranscoder(EventJson.exact(mapper), named, usual);
    }

    @Override
    public boolean roundTripsLosslessly(Class<?> payloadType) {
        return !writers.computeIfAbsent(payloadType, this::writing).trials().areOfAll();
    }

    @Override
    public byte[] encode(EventData data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        Class<?> type = data.payload().getClass();
        Writing writing = writers.computeIfAbsent(type, this::writing);
        try (JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty(EventReader.TIMESTAMP, Timestamps.format(data.timestamp()));
            if (!data.metadata().isEmpty()) {
                json.writeObjectPropertyStart(EventReader.METADATA);
                data.metadata().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            if (writing.revision() > 1) {
                json.writeNumberProperty(EventReader.REVISION, writing.revision());
            }
            json.writeName(EventReader.PAYLOAD);
            writing.payload().write(json, data.payload());
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new SerializationException(
                    "An event of type " + type.getName() + " cannot be stored: " + JacksonProblem.describe(e));
        }
        byte[] bytes = out.toByteArray();
        if (!(data.payload() instanceof Aggregate) && writing.trials().isDue()) {
            requireSame(bytes, data.payload());
        }
        writing.trials().pass();
        return bytes;
    }

    /** What could never be read, or is another thing then, must not be stored. */
    private void requireSame(byte[] bytes, Object payload) {
        Class<?> type = payload.getClass();
        Object read;
        try {
            read = decode(bytes, type).payload();
        } catch (DeserializationException e) {
            throw new SerializationException("An event of type " + type.getName()
                    + " cannot be stored, because it could not be read: " + e.getMessage());
        }
        Differences.between(payload, read).ifPresent(difference -> {
            throw new SerializationException("An event of type " + type.getName()
                    + " cannot be stored, because it would not come back as it was: " + difference
                    + ". Let it hold records, or classes whose fields all have a getter and a setter or a parameter"
                    + " of a constructor; a field that needs not be stored can be transient");
        });
    }

    @Override
    public DecodedEvent read(byte[] bytes, String topic, @Nullable Class<?> payloadType) {
        return reader.read(bytes, topic, payloadType);
    }

    @Override
    public EventData fromTree(EventTree tree, Class<?> payloadType) {
        return reader.fromTree(tree, payloadType);
    }

    private Writing writing(Class<?> type) {
        LosslessTypes complete = new LosslessTypes(mapper, named);
        boolean all = Aggregate.class.isAssignableFrom(type)
                ? AggregateState.of(type.asSubclass(Aggregate.class)).types().values().stream()
                        .allMatch(complete::include)
                : complete.includeJust(type);
        return new Writing(payloadWriter(type), Topics.revisionOf(type), new RoundTripSampling(!all));
    }

    private PayloadWriter payloadWriter(Class<?> type) {
        if (Aggregate.class.isAssignableFrom(type)) {
            return new AggregateJson(mapper, type.asSubclass(Aggregate.class))::write;
        }
        return mapper.writerFor(type)::writeValue;
    }

    /** Collects what a transcoder should know beyond the JDK's types. Not safe for use by several threads. */
    public static final class Builder {

        private final NamedTypes types = new NamedTypes();
        private final JsonMapper.Builder mapper = EventJson.mapper(types);
        private boolean usual = true;

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
            usual = false;
            return this;
        }

        public JacksonTranscoder build() {
            return new JacksonTranscoder(mapper.build(), types.all(), usual);
        }
    }
}
