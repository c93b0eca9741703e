package dev.eventsourcing.test.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.internal.Differences;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.Transcoder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes types by what is stored of them: a record or another class by its fields, an enum by the names that its constants are stored by, a sealed type
 * by what it permits. Types of the JDK, and those that say how they are stored, go by their names, those of the JDK without
 * the package. Used by one thread, for one type.
 */
final class Shapes {

    private static final Set<String> WITHOUT_PACKAGE = Set.of("java.lang", "java.math", "java.time", "java.util");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final JsonMapper trees = new JsonMapper();
    private final Transcoder transcoder = new JacksonTranscoder();
    private final Deque<Type> around = new ArrayDeque<>();
    private final Set<TypeVariable<?>> variables = new HashSet<>();

    /** Returns the shape of an event or a snapshot, also of one that is no record. */
    JsonNode ofPayload(Class<?> type) {
        if (Aggregate.class.isAssignableFrom(type)) {
            return ofAggregate(type.asSubclass(Aggregate.class));
        }
        return type.isRecord() || type.isEnum() ? of(type, Map.of()) : fieldsOf(type, Map.of());
    }

    /** In alphabetical order, which is that of no source: fields can be moved. */
    private JsonNode ofAggregate(Class<? extends Aggregate> type) {
        ObjectNode fields = json.objectNode();
        new TreeMap<>(AggregateState.of(type).types()).forEach((name, field) -> fields.set(name, of(field, Map.of())));
        return one("fields", fields);
    }

    private JsonNode of(Type type, Map<TypeVariable<?>, Type> arguments) {
        if (type instanceof TypeVariable<?> variable) {
            @Nullable Type argument = arguments.get(variable);
            return argument != null ? of(argument, Map.of()) : ofBound(variable);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], arguments);
        }
        if (type instanceof GenericArrayType array) {
            return one("array", of(array.getGenericComponentType(), arguments));
        }
        if (type instanceof ParameterizedType parameterized) {
            return ofParameterized(parameterized, arguments);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isArray() ? one("array", of(raw.getComponentType(), arguments)) : ofClass(raw, raw, Map.of());
    }

    /** A variable may be within its own bound, as T is in {@code T extends Comparable<T>}. */
    private JsonNode ofBound(TypeVariable<?> variable) {
        Type bound = variable.getBounds()[0];
        if (!variables.add(variable)) {
            return json.stringNode(nameOf(rawOf(bound)));
        }
        JsonNode shape = of(bound, Map.of());
        variables.remove(variable);
        return shape;
    }

    private static Class<?> rawOf(Type bound) {
        if (bound instanceof TypeVariable<?> variable) {
            return rawOf(variable.getBounds()[0]);
        }
        return (Class<?>) (bound instanceof ParameterizedType parameterized ? parameterized.getRawType() : bound);
    }

    private JsonNode ofParameterized(ParameterizedType type, Map<TypeVariable<?>, Type> arguments) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] values = type.getActualTypeArguments();
        if (raw.isRecord() || raw.isSealed() || isOfFields(raw)) {
            Map<TypeVariable<?>, Type> own = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                own.put(
                        raw.getTypeParameters()[i],
                        values[i] instanceof TypeVariable<?> outer ? arguments.getOrDefault(outer, outer) : values[i]);
            }
            return ofClass(raw, type, own);
        }
        ArrayNode parameters = json.arrayNode();
        for (Type value : values) {
            parameters.add(of(value, arguments));
        }
        return one(nameOf(raw), parameters);
    }

    private JsonNode ofClass(Class<?> raw, Type type, Map<TypeVariable<?>, Type> arguments) {
        if (raw.isEnum()) {
            return one("enum", constantsOf(raw));
        }
        if (!raw.isRecord() && !raw.isSealed() && !isOfFields(raw)) {
            return json.stringNode(nameOf(raw));
        }
        int level = new ArrayList<>(around).indexOf(type);
        if (level >= 0) {
            return one("around", json.numberNode(level + 1)); // that many levels up
        }
        around.push(type);
        JsonNode shape = raw.isRecord()
                ? componentsOf(raw, arguments)
                : isOfFields(raw) ? fieldsOf(raw, arguments) : permittedBy(raw);
        around.pop();
        return shape;
    }

    /** Names them as they are stored; by their own names if they could not be without somebody's serializer. */
    private JsonNode constantsOf(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        try {
            EventData all = new EventData(OffsetDateTime.MIN, Map.of(), constants);
            return trees.readTree(transcoder.encode(all)).get("payload");
        } catch (SerializationException e) {
            ArrayNode names = json.arrayNode();
            for (Object constant : constants) {
                names.add(((Enum<?>) constant).name());
            }
            return names;
        }
    }

    /** A class of somebody's own, unless it says that it is stored in another way or holds what others do. */
    private static boolean isOfFields(Class<?> type) {
        return !type.isPrimitive()
                && !type.isSealed()
                && !Modifier.isAbstract(type.getModifiers())
                && !Differences.isOfJdk(type)
                && !Map.class.isAssignableFrom(type)
                && !Iterable.class.isAssignableFrom(type)
                && !type.isAnnotationPresent(JsonSerialize.class)
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class))
                && Arrays.stream(type.getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class))
                && Arrays.stream(type.getDeclaredFields())
                        .noneMatch(field -> field.isAnnotationPresent(JsonValue.class));
    }

    private JsonNode componentsOf(Class<?> type, Map<TypeVariable<?>, Type> arguments) {
        ObjectNode fields = json.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            @Nullable JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            fields.set(
                    renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value(),
                    of(component.getGenericType(), arguments));
        }
        return one("fields", fields);
    }

    private JsonNode permittedBy(Class<?> type) {
        List<JsonNode> shapes = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            shapes.add(of(permitted, Map.of()));
        }
        shapes.sort(Comparator.comparing(JsonNode::toString)); // an order that does not depend on names of classes
        return one("sealed", json.arrayNode().addAll(shapes));
    }

    private JsonNode fieldsOf(Class<?> type, Map<TypeVariable<?>, Type> arguments) {
        ObjectNode fields = json.objectNode();
        for (Field field : Differences.fieldsOf(type)) {
            @Nullable JsonProperty renamed = field.getAnnotation(JsonProperty.class);
            fields.set(
                    renamed == null || renamed.value().isEmpty() ? field.getName() : renamed.value(),
                    of(field.getGenericType(), arguments));
        }
        return one("fields", fields);
    }

    private ObjectNode one(String name, JsonNode value) {
        return json.objectNode().set(name, value);
    }

    private static String nameOf(Class<?> type) {
        return WITHOUT_PACKAGE.contains(type.getPackageName()) ? type.getSimpleName() : type.getName();
    }
}
