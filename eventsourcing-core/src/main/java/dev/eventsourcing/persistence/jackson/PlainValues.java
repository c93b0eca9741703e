package dev.eventsourcing.persistence.jackson;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.jdk.EnumDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.jdk.UUIDDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** The values that need no parser, as long as they are in the form in which they are written. */
final class PlainValues {

    /** Reads the value that comes next, as Jackson would; null if that is needed for it. */
    @FunctionalInterface
    interface Value {
        @Nullable
        Object read(CompactJson json);
    }

    private static final Value NONE = json -> null;

    private static final Map<Class<?>, Value> VALUES = Map.of(
            StringDeserializer.class, CompactJson::string,
            NumberDeserializers.BooleanDeserializer.class, CompactJson::bool,
            NumberDeserializers.IntegerDeserializer.class, CompactJson::int32,
            NumberDeserializers.LongDeserializer.class, CompactJson::int64,
            NumberDeserializers.DoubleDeserializer.class, CompactJson::float64,
            NumberDeserializers.BigDecimalDeserializer.class, CompactJson::decimal,
            UUIDDeserializer.class, CompactJson::uuid);

    private PlainValues() {}

    /** Returns what reads the values of a property. */
    static Value of(JsonMapper mapper, SettableBeanProperty property) {
        ValueDeserializer<?> usual = property.getValueDeserializer();
        if (property.hasValueTypeDeserializer()) {
            return NONE;
        }
        if (usual.getClass() == InstantDeserializer.class && property.getType().hasRawClass(Instant.class)) {
            return CompactJson::instant;
        }
        if (usual.getClass() == EnumDeserializer.class) {
            Map<String, Object> constants =
                    new Constants(mapper).byName(property.getType().getRawClass());
            return json -> json.oneOf(constants);
        }
        return VALUES.getOrDefault(usual.getClass(), NONE);
    }
}
