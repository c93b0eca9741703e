package dev.eventsourcing.persistence.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.SerializationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** The stored names of types. A name that is not registered loads no class, it is an error. */
final class NamedTypes extends TypeIdResolverBase {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Map<String, Class<?>> types = new HashMap<>();

    @SuppressWarnings("serial")
    private final Map<Class<?>, String> names = new HashMap<>();

    NamedTypes() {
        register("list", ArrayList.class);
        register("set", LinkedHashSet.class);
        register("map", LinkedHashMap.class);
        register("string", String.class);
        register("boolean", Boolean.class);
        register("byte", Byte.class);
        register("short", Short.class);
        register("int", Integer.class);
        register("long", Long.class);
        register("float", Float.class);
        register("double", Double.class);
        register("char", Character.class);
        register("integer", BigInteger.class);
        register("decimal", BigDecimal.class);
        register("uuid", UUID.class);
        register("instant", Instant.class);
        register("date", LocalDate.class);
        register("time", LocalTime.class);
        register("datetime", LocalDateTime.class);
        register("offset-datetime", OffsetDateTime.class);
        register("zoned-datetime", ZonedDateTime.class);
        register("duration", Duration.class);
        register("period", Period.class);
    }

    void register(String name, Class<?> type) {
        if (types.containsKey(name) || names.containsKey(type)) {
            throw new IllegalArgumentException("The type name \"" + name + "\" or the type " + type.getName()
                    + " is registered already, as " + types.get(name) + " and \"" + names.get(type) + "\"");
        }
        types.put(name, type);
        names.put(type, name);
    }

    /** Returns the types that have names. */
    Set<Class<?>> all() {
        return Set.copyOf(names.keySet());
    }

    /** Names come from this registry alone, so every type that they stand for is allowed. */
    PolymorphicTypeValidator validator() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
    }

    @Override
    public String idFromValue(DatabindContext context, Object value) {
        return idFromValueAndType(context, value, value.getClass());
    }

    @Override
    public String idFromValueAndType(DatabindContext context, @Nullable Object value, Class<?> type) {
        String name = names.get(kind(value, type));
        if (name == null) {
            throw new SerializationException("the type " + type.getName() + " is not registered: declare the field"
                    + " with that type, or register it: JacksonTranscoder.builder().type(\"a-name\", "
                    + type.getSimpleName() + ".class)");
        }
        return name;
    }

    private static Class<?> kind(@Nullable Object value, Class<?> type) {
        if (value instanceof List) {
            return ArrayList.class;
        }
        if (value instanceof Set) {
            return LinkedHashSet.class;
        }
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(NamedTypes::requireString);
            return LinkedHashMap.class;
        }
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : type;
    }

    private static void requireString(@Nullable Object key) {
        if (!(key instanceof String)) {
            throw new SerializationException("a map holds a key of type "
                    + (key == null ? "null" : key.getClass().getName())
                    + ", but does not declare it: keys of such maps must be strings");
        }
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String name) {
        Class<?> type = types.get(name);
        if (type == null) {
            throw new DeserializationException("the type name \"" + name
                    + "\" is not registered: register it: JacksonTranscoder.builder().type(\"" + name + "\", …)");
        }
        return context.constructType(type);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}
