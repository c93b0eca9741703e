package dev.eventsourcing.persistence.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.eventsourcing.internal.Differences;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/** What Jackson would write and read, and must not: see each. */
final class RefusedTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final String CLASSES =
            "a Class is neither stored nor looked up by a name that comes out of a store: let an enum or a text stand for it";

    RefusedTypes() {
        super("refused");
        addSerializer(Class.class, new Refusal<>(CLASSES));
        addDeserializer(Class.class, new RefusedClass());
        addKeyDeserializer(Class.class, new RefusedClassKey());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addKeySerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return keySerializer(type, description);
            }
        });
    }

    private static @Nullable ValueSerializer<?> keySerializer(JavaType type, BeanDescription.Supplier description) {
        if (type.isJavaLangObject()) {
            return new StringKeys();
        }
        if (type.hasRawClass(Class.class)) {
            return new Refusal<>(CLASSES);
        }
        return Differences.isOfJdk(type.getRawClass()) || type.isEnumType() || saysItsKey(description.get())
                ? null
                : new Refusal<>(
                        "keys of type " + type.getRawClass().getName() + " would be stored by what toString says of"
                                + " them: put @JsonKey on the field or the method that gives the text of such a key, which its"
                                + " constructor or its factory method takes");
    }

    private static boolean saysItsKey(BeanDescription type) {
        return type.findJsonKeyAccessor() != null || type.findJsonValueAccessor() != null;
    }

    private static final class Refusal<T> extends ValueSerializer<T> {

        private final String reason;

        Refusal(String reason) {
            this.reason = reason;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            throw new SerializationException(reason);
        }
    }

    private static final class RefusedClass extends ValueDeserializer<Class<?>> {
        @Override
        public Class<?> deserialize(JsonParser json, DeserializationContext context) {
            throw new DeserializationException(CLASSES);
        }
    }

    private static final class RefusedClassKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            throw new DeserializationException(CLASSES);
        }
    }

    /** A map that does not declare the type of its keys would get strings back, whatever they were. */
    private static final class StringKeys extends ValueSerializer<Object> {
        @Override
        public void serialize(Object key, JsonGenerator json, SerializationContext context) {
            if (!(key instanceof String name)) {
                throw new SerializationException("a map holds a key of type "
                        + key.getClass().getName() + ", but does not declare it: keys of such maps must be strings");
            }
            json.writeName(name);
        }
    }
}
