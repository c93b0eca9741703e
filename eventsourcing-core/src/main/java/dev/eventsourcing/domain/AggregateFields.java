package dev.eventsourcing.domain;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields that make up the state of an aggregate class: all but static and transient ones. */
final class AggregateFields {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (Class<?> c = type; c != null && c != Aggregate.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                        field.setAccessible(true);
                        fields.add(field);
                    }
                }
            }
            return List.copyOf(fields);
        }
    };

    private AggregateFields() {}

    static List<Field> of(Class<?> type) {
        return FIELDS.get(type);
    }

    /** Compares two aggregates of the same class field by field, arrays by their elements. */
    static boolean equal(Aggregate one, Aggregate other) {
        return FIELDS.get(one.getClass()).stream()
                .allMatch(field -> Objects.deepEquals(value(field, one), value(field, other)));
    }

    static @Nullable Object value(Field field, Aggregate aggregate) {
        try {
            return field.get(aggregate);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field made accessible is not: " + field, e);
        }
    }
}
