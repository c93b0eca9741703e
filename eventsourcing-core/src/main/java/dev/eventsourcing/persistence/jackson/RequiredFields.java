package dev.eventsourcing.persistence.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.eventsourcing.persistence.DeserializationException;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Refuses what has not all the fields of a class. Jackson does that for what goes to a constructor, as with records; a field
 * that is set afterwards would silently keep what it is made with.
 */
final class RequiredFields extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializerModifier(new Modifier());
    }

    private static final class Modifier extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            if (!(deserializer instanceof BeanDeserializer) || description.isRecordType()) {
                return deserializer;
            }
            Set<String> required = new TreeSet<>();
            for (BeanPropertyDefinition property : description.get().findProperties()) {
                if (property.couldDeserialize()
                        && !property.hasConstructorParameter()
                        && (property.hasGetter() || property.hasField())
                        && !mayBeLeftOut(property, description.get())) {
                    required.add(property.getName());
                }
            }
            return required.isEmpty() ? deserializer : new Complete(deserializer, required);
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
