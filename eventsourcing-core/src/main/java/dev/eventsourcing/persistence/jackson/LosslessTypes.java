package dev.eventsourcing.persistence.jackson;

import dev.eventsourcing.internal.Differences;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;

/**
 * Tells of which types all fields are written and read, at any depth and also where they are empty as yet: it is enough then
 * to try some. A field that may hold a subclass of what it declares is not among them, as that would come back as what is
 * declared. What has a serializer of its own is left to who wrote that. Used by one thread, for one type.
 */
final class LosslessTypes {

    /** Could be extended, but nobody does. */
    private static final Set<Class<?>> VALUES = Set.of(BigDecimal.class, BigInteger.class);

    /** What is written of them does not tell all. */
    private static final Set<Class<?>> INCOMPLETE = Set.of(Locale.class, Pattern.class);

    /**
     * Come back with all that they hold and in its order, of whatever class they are; a {@code HashMap} may lose its order, a
     * {@code TreeMap} its comparator.
     */
    private static final Set<Class<?>> CONTAINERS = Set.of(
            Collection.class,
            List.class,
            ArrayList.class,
            Set.class,
            LinkedHashSet.class,
            EnumSet.class,
            Map.class,
            LinkedHashMap.class,
            EnumMap.class);

    private final JsonMapper mapper;
    private final Constants constants;
    private final Set<Class<?>> named;
    private final Set<JavaType> seen = new HashSet<>();

    /** @param named what a field may hold that does not declare it */
    LosslessTypes(JsonMapper mapper, Set<Class<?>> named) {
        this.mapper = mapper;
        this.constants = new Constants(mapper);
        this.named = named;
    }

    /** Tells whether all comes back of what a field holds that declares a type. */
    boolean include(Type declared) {
        return isTrue(() -> isComplete(mapper.constructType(declared)));
    }

    /** Tells whether all comes back of objects of just this class. */
    boolean includeJust(Class<?> type) {
        return isTrue(() -> isComplete(type));
    }

    private static boolean isTrue(BooleanSupplier answer) {
        try {
            return answer.getAsBoolean();
        } catch (JacksonException e) { // what it cannot write it says when it writes
            return false;
        }
    }

    private boolean isComplete(JavaType declared) {
        return leavesNoChoice(declared) && isCompleteItself(declared);
    }

    private boolean isComplete(Class<?> type) {
        return isCompleteItself(mapper.constructType(type));
    }

    /** What is abstract goes with the name of its class. */
    private static boolean leavesNoChoice(JavaType type) {
        if (type.isArrayType()) {
            return isFixed(type.getContentType().getRawClass());
        }
        return type.isContainerType()
                ? CONTAINERS.contains(type.getRawClass())
                : !type.isConcrete() || type.isJavaLangObject() || isFixed(type.getRawClass());
    }

    private static boolean isFixed(Class<?> type) {
        return Modifier.isFinal(type.getModifiers()) || type.isEnum() || VALUES.contains(type);
    }

    private boolean isCompleteItself(JavaType type) {
        if (type.isPrimitive() || !seen.add(type)) {
            return true;
        }
        if (type.isEnumType()) {
            return constants.areAllReadOf(type.getRawClass());
        }
        if (type.isContainerType() || type.isReferenceType()) {
            return (type.getKeyType() == null || isCompleteKey(type))
                    && (type.getContentType() == null || isComplete(type.getContentType()));
        }
        if (INCOMPLETE.contains(type.getRawClass())) {
            return false;
        }
        if (type.isConcrete() && !type.isJavaLangObject()) {
            return Differences.isOfJdk(type.getRawClass()) || hasForm(type) || isWhole(type);
        }
        return named.stream().filter(type.getRawClass()::isAssignableFrom).allMatch(this::isComplete)
                && (Differences.isOfJdk(type.getRawClass()) || !namesTypesItself(type));
    }

    /**
     * A key is written in another way than a value. What Jackson makes of enums is in their order, and not in that of a map.
     */
    private boolean isCompleteKey(JavaType map) {
        JavaType key = map.getKeyType();
        return key.isEnumType()
                ? !map.hasRawClass(Map.class) && isComplete(key)
                : Differences.isOfJdk(key.getRawClass()) && key.isConcrete() && isComplete(key);
    }

    private boolean namesTypesItself(JavaType type) {
        return mapper.serializationConfig()
                        .getAnnotationIntrospector()
                        .findPolymorphicTypeInfo(mapper.serializationConfig(), annotated(type))
                != null;
    }

    private AnnotatedClass annotated(JavaType type) {
        return mapper.serializationConfig().classIntrospectorInstance().introspectClassAnnotations(type);
    }

    private boolean hasForm(JavaType type) {
        ValueSerializer<?> serializer = mapper._serializationContext().findValueSerializer(type);
        return !(serializer instanceof BeanSerializerBase)
                && !(serializer instanceof UnknownSerializer)
                && (written(type).findJsonValueAccessor() == null
                        || Differences.fieldsOf(type.getRawClass()).size() <= 1); // one is written, others may be lost
    }

    private BeanDescription written(JavaType type) {
        return mapper._serializationContext().introspectBeanDescription(type, annotated(type));
    }

    private boolean isWhole(JavaType type) {
        Map<String, BeanPropertyDefinition> written = byField(written(type));
        Map<String, BeanPropertyDefinition> read =
                byField(mapper._deserializationContext().introspectBeanDescription(type, annotated(type)));
        if (!extendsNothingOfJdk(type.getRawClass())) {
            return false;
        }
        for (Field field : Differences.fieldsOf(type.getRawClass())) {
            BeanPropertyDefinition writes = written.get(field.getName());
            BeanPropertyDefinition reads = read.get(field.getName());
            if (writes == null
                    || reads == null
                    || !writes.couldSerialize()
                    || !reads.couldDeserialize()
                    || RequiredFields.mayBeLeftOut(writes, written(type))
                    || !isComplete(writes.getPrimaryType())
                    || !isComplete(reads.getPrimaryType())) {
                return false;
            }
        }
        return true;
    }

    private static boolean extendsNothingOfJdk(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent == Object.class
                || parent == Record.class
                || (!Differences.isOfJdk(parent) && extendsNothingOfJdk(parent));
    }

    private static Map<String, BeanPropertyDefinition> byField(BeanDescription description) {
        return description.findProperties().stream()
                .collect(Collectors.toMap(
                        BeanPropertyDefinition::getInternalName, Function.identity(), (one, other) -> one));
    }
}
