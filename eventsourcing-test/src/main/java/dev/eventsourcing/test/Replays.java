package dev.eventsourcing.test;

import dev.eventsourcing.domain.Aggregate;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Finds out whether an aggregate is what its events make of it. */
final class Replays {

    private Replays() {}

    /** @throws AssertionError with the fields that differ */
    static void requireSame(Aggregate changed, Aggregate replayed) {
        List<String> differences = new ArrayList<>();
        if (changed.version() != replayed.version()) {
            differences.add("version: " + changed.version() + ", and " + replayed.version() + " by its events");
        }
        if (changed.getClass() != replayed.getClass()) {
            differences.add("class: " + changed.getClass().getName() + ", and "
                    + replayed.getClass().getName() + " by its events");
        } else {
            compare(changed, replayed, differences);
        }
        if (!differences.isEmpty()) {
            throw new AssertionFailedError(
                    changed + " is not what its events make of it:" + Texts.lines(differences)
                            + "\nHave events alone change fields, and by what they hold alone",
                    replayed,
                    changed);
        }
    }

    private static void compare(Aggregate changed, Aggregate replayed, List<String> differences) {
        for (Class<?> type = changed.getClass(); type != Aggregate.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    @Nullable Object one = value(field, changed);
                    @Nullable Object other = value(field, replayed);
                    if (!Texts.areSame(one, other)) {
                        differences.add(
                                field.getName() + ": " + Texts.of(one) + ", and " + Texts.of(other) + " by its events");
                    }
                }
            }
        }
    }

    private static @Nullable Object value(Field field, Aggregate aggregate) {
        try {
            field.setAccessible(true);
            return field.get(aggregate);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field made accessible is not: " + field, e);
        }
    }
}
