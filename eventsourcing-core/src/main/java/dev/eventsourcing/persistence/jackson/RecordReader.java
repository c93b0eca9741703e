package dev.eventsourcing.persistence.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationContextExt;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.jdk.UUIDDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records whose fields stand in the order of the components, as they are written: names are compared with the one that
 * comes next instead of looked up, and the plainest values taken from the parser, which spares a quarter of the time. For the
 * others it asks Jackson.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class RecordReader {

    private final JsonMapper mapper;
    private final List<SettableBeanProperty> properties;
    private final SerializedString[] names;
    private final Kind[] kinds;
    private final DirectConstructors.Direct constructor;

    /** What Jackson reads a component as. */
    private enum Kind {
        STRING(StringDeserializer.class),
        INT(NumberDeserializers.IntegerDeserializer.class),
        LONG(NumberDeserializers.LongDeserializer.class),
        DECIMAL(NumberDeserializers.BigDecimalDeserializer.class),
        UUID(UUIDDeserializer.class),
        OTHER(ValueDeserializer.class);

        private final Class<?> deserializer;

        Kind(Class<?> deserializer) {
            this.deserializer = deserializer;
        }

        static Kind of(SettableBeanProperty property) {
            return property.hasValueTypeDeserializer()
                    ? OTHER
                    : Arrays.stream(values())
                            .filter(kind -> kind.deserializer
                                    == property.getValueDeserializer().getClass())
                            .findFirst()
                            .orElse(OTHER);
        }
    }

    private RecordReader(
            JsonMapper mapper, List<SettableBeanProperty> properties, DirectConstructors.Direct constructor) {
        this.mapper = mapper;
        this.properties = properties;
        this.names = properties.stream()
                .map(property -> new SerializedString(property.getName()))
                .toArray(SerializedString[]::new);
        this.kinds = properties.stream().map(Kind::of).toArray(Kind[]::new);
        this.constructor = constructor;
    }

    /** Returns the reader of a type; null if it is no record, or if annotations say anything of how it is read. */
    static @Nullable RecordReader of(JsonMapper mapper, Class<?> type) {
        if (!type.isRecord() || isAnnotated(type)) {
            return null;
        }
        ValueDeserializer<?> usual;
        try {
            DeserializationContext context = mapper._deserializationContext();
            usual = context.findRootValueDeserializer(mapper.constructType(type));
        } catch (JacksonException e) {
            return null; // told when one is read
        }
        if (usual.getClass() != BeanDeserializer.class
                || !(((BeanDeserializer) usual).getValueInstantiator()
                        instanceof DirectConstructors.Direct constructor)) {
            return null;
        }
        List<SettableBeanProperty> properties = new ArrayList<>();
        ((BeanDeserializer) usual).creatorProperties().forEachRemaining(properties::add);
        Collections.sort(properties, (a, b) -> Integer.compare(a.getCreatorIndex(), b.getCreatorIndex()));
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return properties.stream().map(SettableBeanProperty::getName).toList().equals(components)
                ? new RecordReader(mapper, properties, constructor)
                : null;
    }

    private static boolean isAnnotated(Class<?> type) {
        Stream<AnnotatedElement> here = Stream.of(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredConstructors())
                                .flatMap(constructor -> Arrays.stream(constructor.getParameters())))
                .flatMap(elements -> elements);
        return here.flatMap(element -> Arrays.stream(element.getAnnotations())).anyMatch(RecordReader::isOfJackson)
                || Arrays.stream(type.getInterfaces()).anyMatch(RecordReader::isAnnotated);
    }

    private static boolean isOfJackson(Annotation annotation) {
        String name = annotation.annotationType().getName();
        return name.startsWith("com.fasterxml.jackson.")
                || name.startsWith("tools.jackson.")
                || name.startsWith("java.beans.")
                || annotation.annotationType().isAnnotationPresent(JacksonAnnotationsInside.class);
    }

    /**
     * Returns what begins at the parser's token. Null if its fields are not just those of the components, in their order, or if
     * the constructor refuses them; then the parser has come somewhere.
     */
    @Nullable
    Object read(JsonParser json) {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            return null;
        }
        @Nullable Object[] values = new Object[names.length];
        @Nullable DeserializationContextExt context = null;
        for (int i = 0; i < names.length; i++) {
            if (!json.nextName(names[i])) {
                return null;
            }
            JsonToken token = json.nextToken();
            Kind kind = kinds[i];
            if (kind == Kind.STRING && token == JsonToken.VALUE_STRING) {
                values[i] = json.getString();
            } else if (kind == Kind.INT && token == JsonToken.VALUE_NUMBER_INT) {
                values[i] = json.getIntValue();
            } else if (kind == Kind.LONG && token == JsonToken.VALUE_NUMBER_INT) {
                values[i] = json.getLongValue();
            } else if (kind == Kind.DECIMAL && token == JsonToken.VALUE_NUMBER_FLOAT) {
                values[i] = json.getDecimalValue();
            } else if (kind == Kind.UUID && token == JsonToken.VALUE_STRING) {
                values[i] = uuid(json);
            }
            if (values[i] == null) {
                context = context != null
                        ? context
                        : mapper._deserializationContext().assignParser(json);
                values[i] = properties.get(i).deserialize(json, context);
            }
        }
        if (context != null) {
            context.checkUnresolvedObjectId();
        }
        return json.nextToken() == JsonToken.END_OBJECT ? create(values) : null;
    }

    /** Returns null if the constructor throws. */
    @SuppressWarnings("IllegalCatch") // what a constructor throws
    private @Nullable Object create(@Nullable Object[] values) {
        try {
            return constructor.create(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return null;
        }
    }

    /** Returns null for one that is not written as always. */
    private static @Nullable UUID uuid(JsonParser json) {
        return Uuids.parse(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
    }
}
