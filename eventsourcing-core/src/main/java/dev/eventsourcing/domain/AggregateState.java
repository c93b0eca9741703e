package dev.eventsourcing.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields that make up the state of an aggregate class, all but static and transient ones, for those who store it.
 *
 * <p>Immutable, cached for each class, and safe for use by several threads; the aggregates are not.
 */
public final class AggregateState<A extends Aggregate> {

    private static final ClassValue<AggregateState<?>> STATES = new ClassValue<>() {
        @Override
        protected AggregateState<?> computeValue(Class<?> type) {
            return new AggregateState<>(concrete(type).asSubclass(Aggregate.class));
        }
    };

    private final Class<A> type;
    private final Map<String, Field> fields;
    private final Class<?> snapshotType;
    private final Constructor<A> constructor;

    private AggregateState(Class<A> type) {
        this.type = type;
        this.fields = findFields(type);
        this.snapshotType = Snapshotted.class.isAssignableFrom(type) ? snapshotTypeOf(type) : type;
        this.constructor = findConstructor(type);
    }

    /**
     * Returns the description of an aggregate class; for an abstract one, of the class that was generated for it.
     *
     * @throws AggregateDefinitionException if it has no snapshots: it is abstract and none was generated, two of its
     *     classes declare fields of the same name, or it does not say what its {@link Snapshotted} holds
     */
    @SuppressWarnings("unchecked") // the cache is keyed by the class
    public static <A extends Aggregate> AggregateState<A> of(Class<A> type) {
        return (AggregateState<A>) STATES.get(type);
    }

    private static Class<?> concrete(Class<?> type) {
        @Nullable Class<?> generated = GeneratedAggregate.of(type);
        return generated != null ? generated : type;
    }

    /** Returns the class that aggregates are of at run time. */
    public Class<A> type() {
        return type;
    }

    /** Returns the type of what a snapshot holds: what the class says, or else the class itself. */
    public Class<?> snapshotType() {
        return snapshotType;
    }

    /** Returns the declared types of the fields by name. */
    public Map<String, Type> types() {
        Map<String, Type> types = new LinkedHashMap<>();
        fields.forEach((name, field) -> types.put(name, field.getGenericType()));
        return types;
    }

    /** Returns the values of the fields by name, uncopied. */
    public Map<String, @Nullable Object> values(Aggregate aggregate) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, AggregateFields.value(field, aggregate)));
        return values;
    }

    /**
     * Returns a new aggregate with these values, no id and no version, for {@link Snapshot#restore}.
     *
     * @param values for all the fields, uncopied
     * @throws IllegalArgumentException if there are other fields, or a value does not fit
     */
    public A withValues(Map<String, @Nullable Object> values) {
        if (!values.keySet().equals(fields.keySet())) {
            Set<String> differing = new TreeSet<>(values.keySet());
            differing.addAll(fields.keySet());
            differing.removeIf(name -> values.containsKey(name) && fields.containsKey(name));
            throw new IllegalArgumentException(
                    "these fields of " + type.getName() + " are on one side only: " + differing);
        }
        A aggregate = blank();
        fields.forEach((name, field) -> set(field, aggregate, values.get(name)));
        return aggregate;
    }

    /** Returns an aggregate on which no event has happened. */
    A blank() {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AggregateDefinitionException(type, "it cannot be made from a snapshot: " + e);
        }
    }

    private static Map<String, Field> findFields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : AggregateFields.of(type)) {
            if (fields.put(field.getName(), field) != null) {
                throw new AggregateDefinitionException(
                        type,
                        "two of its classes declare the field " + field.getName()
                                + ", which a snapshot could not tell apart: rename one");
            }
        }
        return fields;
    }

    /** The constructor without arguments; where there is none, only the one of {@link Aggregate} runs. */
    @SuppressWarnings("unchecked") // made for this class
    private static <A> Constructor<A> findConstructor(Class<A> type) {
        try {
            Constructor<A> own = type.getDeclaredConstructor();
            own.setAccessible(true);
            return own;
        } catch (NoSuchMethodException e) {
            return (Constructor<A>) withoutOwnConstructor(type);
        }
    }

    /** By what the JDK has for serialization libraries, module jdk.unsupported. */
    private static Constructor<?> withoutOwnConstructor(Class<?> type) {
        try {
            Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
            Object instance = factory.getMethod("getReflectionFactory").invoke(null);
            return (Constructor<?>) factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                    .invoke(instance, type, Aggregate.class.getDeclaredConstructor());
        } catch (ReflectiveOperationException e) {
            throw new AggregateDefinitionException(
                    type,
                    "it cannot be made from a snapshot (" + e + "): add the constructor \"private "
                            + type.getSimpleName() + "() {}\"");
        }
    }

    private static Class<?> snapshotTypeOf(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Type implemented : c.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == Snapshotted.class
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> stated) {
                    return stated;
                }
            }
        }
        throw new AggregateDefinitionException(
                type, "it must say what its snapshots hold: \"implements Snapshotted<State>\", with a class");
    }

    private static void set(Field field, Aggregate aggregate, @Nullable Object value) {
        try {
            field.set(aggregate, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field made accessible is not: " + field, e);
        }
    }
}
