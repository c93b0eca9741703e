package dev.eventsourcing.domain;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the {@code A} in {@code AggregateEvent<A>} for an event class. */
final class EventOwner {

    private static final ClassValue<Class<?>> OWNERS = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> eventType) {
            Type owner = find(eventType, Map.of());
            if (owner instanceof ParameterizedType parameterized) { // an aggregate class that is generic itself
                owner = parameterized.getRawType();
            }
            return owner instanceof Class<?> type ? type : Aggregate.class;
        }
    };

    private EventOwner() {}

    /** Returns the aggregate that an event class belongs to; {@code Aggregate} itself where the class does not say. */
    static Class<?> of(Class<?> eventType) {
        return OWNERS.get(eventType);
    }

    private static @Nullable Type find(@Nullable Type type, Map<TypeVariable<?>, Type> arguments) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            Map<TypeVariable<?>, Type> own = bind(raw, parameterized.getActualTypeArguments(), arguments);
            return raw == AggregateEvent.class ? own.get(raw.getTypeParameters()[0]) : findAbove(raw, own);
        }
        return type instanceof Class<?> raw ? findAbove(raw, Map.of()) : null;
    }

    private static @Nullable Type findAbove(Class<?> raw, Map<TypeVariable<?>, Type> arguments) {
        for (Type parent : Stream.concat(
                        Stream.of(raw.getGenericInterfaces()), Stream.ofNullable(raw.getGenericSuperclass()))
                .toList()) {
            Type found = find(parent, arguments);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<TypeVariable<?>, Type> bind(Class<?> raw, Type[] values, Map<TypeVariable<?>, Type> outer) {
        TypeVariable<?>[] names = raw.getTypeParameters();
        return IntStream.range(0, names.length)
                .boxed()
                .collect(Collectors.toMap(i -> names[i], i -> outer.getOrDefault(values[i], values[i])));
    }
}
