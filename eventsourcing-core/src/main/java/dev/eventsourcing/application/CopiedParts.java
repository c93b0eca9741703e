package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.persistence.Differences;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds what equality of an aggregate and its copy does not tell: parts that are one object in the original and two in the
 * copy, of which later events would change one alone; and orders that are lost. Used by one thread, for one aggregate.
 */
final class CopiedParts {

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
     *     content, and so is what the JDK shares where it is empty
     * @param fields those that may hold what can be changed
     */
    private record Shape(boolean changeable, List<Field> fields) {

        static Shape of(Class<?> type) {
            if (Differences.isOfJdk(type)) {
                String name = type.getName();
                return new Shape(
                        !name.startsWith("java.util.ImmutableCollections$")
                                && !name.startsWith("java.util.Collections$"),
                        List.of());
            }
            List<Field> fields = new ArrayList<>();
            for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
                fields.addAll(Arrays.asList(c.getDeclaredFields()));
            }
            fields.removeIf(field -> Modifier.isStatic(field.getModifiers()));
            boolean changeable = Map.class.isAssignableFrom(type)
                    || Collection.class.isAssignableFrom(type)
                    || type.isArray()
                    || fields.stream().anyMatch(field -> !Modifier.isFinal(field.getModifiers()));
            fields.removeIf(field -> UnchangeableTypes.includeAllOf(field.getType()) || !field.trySetAccessible());
            return new Shape(changeable, List.copyOf(fields));
        }
    }

    /** Stands for the field of what can be in several places. */
    private static final String ANY = "";

    /** What was looked into, by identity, with the field that it was found in if it must not be found again. */
    private final IdentityHashMap<Object, String> visited = new IdentityHashMap<>();

    private final List<String> problems = new ArrayList<>();
    private boolean ordered;

    private CopiedParts() {}

    /** Returns what is different, a clause; empty if nothing is. */
    static Optional<String> difference(Aggregate original, Aggregate copy) {
        CopiedParts parts = new CopiedParts();
        AggregateState<? extends Aggregate> state = AggregateState.of(original.getClass());
        Map<String, @Nullable Object> copied = state.values(copy);
        state.values(original).forEach((field, value) -> {
            parts.compareOrder(field, value, copied.get(field));
            parts.visit(field, value);
        });
        if (!parts.problems
                .isEmpty()) { // what refers back, by an annotation of Jackson, is one object in the copy as well
            CopiedParts ofCopy = new CopiedParts();
            copied.forEach(ofCopy::visit);
            ofCopy.problems.forEach(parts.problems::remove);
        }
        return parts.problems.stream().findFirst();
    }

    /** Tells whether there may be a difference, whatever the copy is; that is found out without one. */
    static boolean mayDiffer(Aggregate original) {
        CopiedParts parts = new CopiedParts();
        AggregateState.of(original.getClass()).values(original).forEach(parts::visit);
        return parts.ordered || !parts.problems.isEmpty();
    }

    private void compareOrder(String field, @Nullable Object original, @Nullable Object copy) {
        if (isOrdered(original) && !(isOrdered(copy) && comparatorOf(copy) == comparatorOf(original))) {
            problems.add(
                    comparatorOf(original) == null
                            ? "the order of its field " + field
                                    + " would be lost, which must be declared as what is sorted"
                            : "the comparator of its field " + field + " would be lost");
        }
    }

    /** Returns whether it can be changed, or something in it can. */
    private boolean visit(String field, @Nullable Object part) {
        if (part == null || UnchangeableTypes.include(part.getClass())) {
            return false;
        }
        if (part instanceof Optional<?> optional) {
            return visit(field, optional.orElse(null));
        }
        @Nullable String other = visited.putIfAbsent(part, field);
        if (other == null) {
            boolean changes =
                    visitContent(field, part) || SHAPES.get(part.getClass()).changeable();
            if (!changes) {
                visited.put(part, ANY);
            }
            return changes;
        }
        if (!other.equals(ANY)) {
            noteShared(other, field, part);
            return true;
        }
        return false;
    }

    private boolean visitContent(String field, Object part) {
        if (part instanceof Map<?, ?> map) {
            ordered |= isOrdered(part);
            boolean keys = visitAll(field, map.keySet());
            return visitAll(field, map.values()) || keys;
        }
        if (part instanceof Collection<?> collection) {
            ordered |= isOrdered(part);
            return visitAll(field, collection);
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

    private static boolean isOrdered(@Nullable Object part) {
        return part instanceof SortedMap || part instanceof SortedSet || part instanceof PriorityQueue;
    }

    private static @Nullable Comparator<?> comparatorOf(@Nullable Object part) {
        Comparator<?> comparator = part instanceof SortedMap<?, ?> map
                ? map.comparator()
                : part instanceof SortedSet<?> set
                        ? set.comparator()
                        : part instanceof PriorityQueue<?> queue ? queue.comparator() : null;
        return comparator == Comparator.naturalOrder() ? null : comparator;
    }
}
