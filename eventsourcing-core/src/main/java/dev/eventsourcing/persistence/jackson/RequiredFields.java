package dev.eventsourcing.persistence.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.eventsourcing.persistence.DeserializationException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.util.NameTransformer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Refuses what has not all the fields of a class. Jackson does that for what goes to a constructor, as with records; a field
 * that is set afterwards would silently keep what it is made with.
 */
final class RequiredFields extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient JsonMapper writer;

    /** @param writer says what is written of a class */
    RequiredFields(JsonMapper writer) {
        this.writer = writer;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializerModifier(new Modifier(writer));
    }

    private static final class Modifier extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient JsonMapper writer;

        Modifier(JsonMapper writer) {
            this.writer = writer;
        }

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            if (!(deserializer instanceof BeanDeserializer) || description.isRecordType()) {
                return deserializer;
            }
            Set<String> written = writtenOf(description.getType());
            Set<String> required = new TreeSet<>();
            for (BeanPropertyDefinition property : description.get().findProperties()) {
                if (property.couldDeserialize()
                        && !property.hasConstructorParameter()
                        && written.contains(property.getName())
                        && !mayBeLeftOut(property, description.get())) {
                    required.add(property.getName());
                }
            }
            return required.isEmpty() ? deserializer : new Complete(deserializer, required);
        }

        /** Such as back references have a name, but are not written. */
        private Set<String> writtenOf(JavaType type) {
            Set<String> names = new HashSet<>();
            writer._serializationContext()
                    .findValueSerializer(type)
                    .properties()
                    .forEachRemaining(property -> {
                        if (!(property instanceof BeanPropertyWriter writes && writes.isUnwrapping())) {
                            names.add(property.getName());
                        }
                    });
            return names;
        }
    }

    /** Tells whether a class says, with {@link JsonInclude}, that a field is not always written. */
    static boolean mayBeLeftOut(BeanPropertyDefinition property, BeanDescription description) {
        return isPartial(property.findInclusion())
                || isPartial(description.findPropertyInclusion(JsonInclude.Value.empty()));
    }

    private static boolean isPartial(JsonInclude.Value inclusion) {
        return inclusion.getValueInclusion() != JsonInclude.Include.USE_DEFAULTS
                && inclusion.getValueInclusion() != JsonInclude.Include.ALWAYS;
    }

    private static final class Complete extends DelegatingDeserializer {

        private final Set<String> required;

        Complete(ValueDeserializer<?> deserializer, Set<String> required) {
            super(deserializer);
            this.required = required;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
            return new Complete(deserializer, required);
        }

        /** The field that holds the object may say that some of it is not written. */
        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            ValueDeserializer<?> found = super.createContextual(context, property);
            if (property == null || property.getMember() == null) {
                return found;
            }
            Set<String> left = new TreeSet<>(required);
            left.removeAll(context.getAnnotationIntrospector()
                    .findPropertyIgnoralByName(context.getConfig(), property.getMember())
                    .getIgnored());
            return left.size() == required.size() ? found : new Complete(found.getDelegatee(), left);
        }

        @Override
        public ValueDeserializer<Object> unwrappingDeserializer(
                DeserializationContext context, NameTransformer unwrapper) {
            Set<String> unwrapped = required.stream().map(unwrapper::transform).collect(Collectors.toSet());
            return new Complete(_delegatee.unwrappingDeserializer(context, unwrapper), unwrapped);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.START_OBJECT)) {
                return super.deserialize(json, context);
            }
            TokenBuffer value = context.bufferAsCopyOfValue(json);
            requireAll(value.asParserOnFirstToken(context));
            return super.deserialize(value.asParserOnFirstToken(context, json), context);
        }

        private void requireAll(JsonParser json) {
            Set<String> missing = new TreeSet<>(required);
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                missing.remove(name);
                json.nextToken();
                json.skipChildren();
            }
            if (!missing.isEmpty()) {
                throw new DeserializationException(
                        "these fields of " + handledType().getName() + " are missing: " + missing);
            }
        }
    }
}
