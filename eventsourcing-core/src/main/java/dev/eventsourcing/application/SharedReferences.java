package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.internal.Containers;
import dev.eventsourcing.internal.Differences;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@link Differences} between an aggregate and its copy do not tell, since a part of one is the same as that of
 * the other: parts that are one object in the original and two in the copy, or a view of another part and none in the copy,
 * of which later events would change one alone. Used by one thread, for one aggregate.
 */
final class SharedReferences {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    /**
     * What there is to know of the objects of a class, but for what they hold as containers.
     *
     * @param changeable whether they can be changed themselves: what has only final fields, such as a record, is as good as its
     *     content, and so is a list that cannot be changed
     * @param fields those that may hold what can be changed; a transient one is not stored
     */
    private record Shape(boolean changeable, List<Field> fields) {

        static Shape of(Class<?> type) {
            if (Differences.isOfJdk(type)) {
                return new Shape(!Containers.areUnchangeable(type), List.of());
            }
            List<Field> fields = new ArrayList<>();
            for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
                fields.addAll(Arrays.asList(c.getDeclaredFields()));
            }
            fields.removeIf(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) != 0);
            boolean changeable = Map.class.isAssignableFrom(type)
                    || Collection.class.isAssignableFrom(type)
                    || type.isArray()
                    || fields.stream().anyMatch(field -> !Modifier.isFinal(field.getModifiers()));
            fields.removeIf(field -> ImmutableTypes.includeAllOf(field.getType()) || !field.trySetAccessible());
            return new Shape(changeable, List.copyOf(fields));
        }
    }

    /**
     * A part that was looked into.
     *
     * @param changes whether it or something in it can be changed, so that it must not be found again
     */
    private record Found(String field, boolean changes) {}

    private final IdentityHashMap<Object, Found> visited = new IdentityHashMap<>(); // by identity, not by equality

    private final List<String> problems = new ArrayList<>();
    private boolean untellable;

    private SharedReferences() {}

    /**
     * Returns what is different, a clause; empty if nothing is. What refers back, by an annotation of Jackson, or is a view that a
     * constructor makes, is so in both.
     */
    static Optional<String> difference(Aggregate original, Aggregate copy) {
        List<String> problems = of(original).problems;
        if (!problems.isEmpty()) {
            of(copy).problems.forEach(problems::remove);
        }
        return problems.stream().findFirst();
    }

    /** Tells whether there may be a difference, of whatever kind, that comes with what a container is or is shared by. */
    static boolean mayDiffer(Aggregate original) {
        SharedReferences parts = of(original);
        return parts.untellable || !parts.problems.isEmpty();
    }

    private static SharedReferences of(Aggregate aggregate) {
        SharedReferences parts = new SharedReferences();
        AggregateState.of(aggregate.getClass()).values(aggregate).forEach(parts::visit);
        return parts;
    }

    /** Returns whether it can be changed, or something in it can. */
    private boolean visit(String field, @Nullable Object part) {
        if (part == null || ImmutableTypes.include(part.getClass())) {
            return false;
        }
        if (part instanceof Optional<?> optional) {
            return visit(field, optional.orElse(null));
        }
        @Nullable Found other = visited.putIfAbsent(part, new Found(field, true));
        if (other != null) {
            if (other.changes()) {
                noteShared(other.field(), field, part);
            }
            return other.changes();
        }
        if (Containers.include(part)) {
            noteKind(field, part);
        }
        boolean changes =
                visitContent(field, part) || SHAPES.get(part.getClass()).changeable();
        visited.put(part, new Found(field, changes));
        return changes;
    }

    private void noteKind(String field, Object container) {
        untellable |= Containers.areSorted(container) || Containers.extendOneOfJdk(container.getClass());
        if (Containers.mayBeOfAnother(container)) {
            problems.add(
                    "its field " + field + " holds a " + container.getClass().getName()
                            + ", which may be a view of another container, and would become one of its own: let it hold a copy,"
                            + " such as List.copyOf, or make the view when it is asked for");
        }
    }

    private boolean visitContent(String field, Object part) {
        if (Containers.include(part)) {
            boolean own = Containers.extendOneOfJdk(part.getClass()) && visitFields(field, part);
            return visitContainer(field, part) || own;
        }
        if (part instanceof Object[] array) {
            return visitAll(field, Arrays.asList(array));
        }
        if (part instanceof Map.Entry<?, ?> entry) {
            boolean key = visit(field, entry.getKey());
            return visit(field, entry.getValue()) || key;
        }
        if (part instanceof AtomicReference<?> reference) {
            return visit(field, reference.get());
        }
        return visitFields(field, part);
    }

    private boolean visitContainer(String field, Object container) {
        if (container instanceof Map<?, ?> map) {
            boolean keys = visitAll(field, map.keySet());
            return visitAll(field, map.values()) || keys;
        }
        return visitAll(field, (Collection<?>) container);
    }

    private boolean visitAll(String field, Iterable<?> content) {
        boolean changes = false;
        for (Object part : content) {
            changes |= visit(field, part);
        }
        return changes;
    }

    private boolean visitFields(String field, Object part) {
        boolean changes = false;
        for (Field found : SHAPES.get(part.getClass()).fields()) {
            try {
                changes |= visit(field, found.get(part));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("A field made accessible is not: " + found, e);
            }
        }
        return changes;
    }

    private void noteShared(String other, String field, Object part) {
        problems.add(
                other.equals(field)
                        ? "its field " + field + " holds one " + part.getClass().getName()
                                + " twice, which would become two"
                        : "its fields " + other + " and " + field + " share one "
                                + part.getClass().getName() + ", which would become two");
    }
}
