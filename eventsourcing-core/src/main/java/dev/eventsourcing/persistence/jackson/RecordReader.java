package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationContextExt;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records whose fields stand in the order of the components, as they are written, from the bytes: names are compared with
 * the one that must come next, and the plainest values are made of their digits and letters. Other values are left to Jackson,
 * one by one.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class RecordReader {

    private static final byte[] END = "}".getBytes(UTF_8);

    private final JsonMapper mapper;
    private final List<SettableBeanProperty> properties;
    private final byte[][] names;
    private final PlainValues.Value[] values;
    private final DirectConstructors.Direct constructor;

    private RecordReader(
            JsonMapper mapper, List<SettableBeanProperty> properties, DirectConstructors.Direct constructor) {
        this.mapper = mapper;
        this.properties = properties;
        this.names = new byte[properties.size()][];
        this.values = new PlainValues.Value[names.length];
        for (int i = 0; i < names.length; i++) {
            SettableBeanProperty property = properties.get(i);
            names[i] = ((i == 0 ? "{" : ",") + mapper.writeValueAsString(property.getName()) + ":").getBytes(UTF_8);
            values[i] = PlainValues.of(mapper, property);
        }
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
     * Returns the record that comes next. Null if its fields are not just those of the components, in their order, if one
     * cannot be read, or if the constructor refuses them; then what was read so far is somewhere in it.
     */
    @Nullable
    Object read(CompactJson json) {
        @Nullable Object[] arguments = new Object[names.length];
        @Nullable DeserializationContextExt context = null;
        for (int i = 0; i < names.length; i++) {
            if (!json.take(names[i])) {
                return null;
            }
            arguments[i] = values[i].read(json);
            if (arguments[i] == null) {
                context = context == null ? mapper._deserializationContext() : context;
                if (!readUsually(json, i, context, arguments)) {
                    return null;
                }
            }
        }
        return json.take(END) && isResolved(context) ? create(arguments) : null;
    }

    /** Has Jackson read the value of a component, in an object that has nothing else; returns whether it could. */
    @SuppressWarnings("IllegalCatch") // who reads the whole event tells what it is
    private boolean readUsually(
            CompactJson json, int index, DeserializationContextExt context, @Nullable Object[] arguments) {
        byte[] value = json.value();
        if (value == null) {
            return false;
        }
        byte[] name = names[index];
        byte[] object = Arrays.copyOf(name, name.length + value.length + 1);
        object[0] = '{';
        System.arraycopy(value, 0, object, name.length, value.length);
        object[object.length - 1] = '}';
        try (JsonParser parser = mapper.createParser(object)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            arguments[index] = properties.get(index).deserialize(parser, context.assignParser(parser));
            return parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Tells whether all that the values refer to was in one of them. */
    private static boolean isResolved(@Nullable DeserializationContextExt context) {
        try {
            if (context != null) {
                context.checkUnresolvedObjectId();
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
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
}
