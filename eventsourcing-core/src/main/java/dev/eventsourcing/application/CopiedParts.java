package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateState;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what equality of an aggregate and its copy does not tell: parts that are one object in the original and two in the
 * copy, of which later events would change one alone; and orders that are lost. Used by one thread, for one aggregate.
 */
final class CopiedParts {

    /** What can be changed, by identity, with the field that it was found in. */
    private final IdentityHashMap<Object, String> changeable = new IdentityHashMap<>();

    /** What was looked into already, since parts may lead back to each other. */
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<String> problems = new ArrayList<>();

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

    private void compareOrder(String field, @Nullable Object original, @Nullable Object copy) {
        if (isOrdered(original) && !(isOrdered(copy) && comparatorOf(copy) == comparatorOf(original))) {
            problems.add(
                    comparatorOf(original) == null
                            ? "the order of its field " + field
                                    + " would be lost, which must be declared as what is sorted"
                            : "the comparator of its field " + field + " would be lost");
        }
    }

    private void visit(String field, @Nullable Object part) {
        if (part instanceof Optional<?> optional) {
            visit(field, optional.orElse(null));
        } else if (part instanceof Map<?, ?> map) {
            note(field, part);
            if (visited.add(part)) {
                map.forEach((key, value) -> {
                    visit(field, key);
                    visit(field, value);
                });
            }
        } else if (part instanceof Collection<?> collection) {
            note(field, part);
            if (visited.add(part)) {
                collection.forEach(element -> visit(field, element));
            }
        } else if (part instanceof Object[] array) {
            note(field, part);
            if (visited.add(part)) {
                Arrays.asList(array).forEach(element -> visit(field, element));
            }
        } else if (part != null && part.getClass().isArray()) {
            note(field, part);
        } else if (part != null && !part.getClass().getName().startsWith("java.") && !(part instanceof Enum<?>)) {
            visitFields(field, part);
        }
    }

    /** What has only final fields, such as a record, is as good as its content. */
    private void visitFields(String field, Object part) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> c = part.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
            fields.addAll(Arrays.asList(c.getDeclaredFields()));
        }
        fields.removeIf(found -> Modifier.isStatic(found.getModifiers()));
        if (fields.stream().anyMatch(found -> !Modifier.isFinal(found.getModifiers()))) {
            note(field, part);
        }
        if (!visited.add(part)) {
            return;
        }
        for (Field found : fields) {
            if (found.trySetAccessible()) {
                try {
                    visit(field, found.get(part));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("A field made accessible is not: " + found, e);
                }
            }
        }
    }

    private void note(String field, Object part) {
        if (isUnchangeable(part)) {
            return;
        }
        @Nullable String other = changeable.put(part, field);
        if (other != null) {
            problems.add(
                    other.equals(field)
                            ? "its field " + field + " holds one "
                                    + part.getClass().getName() + " twice, which would become two"
                            : "its fields " + other + " and " + field + " share one "
                                    + part.getClass().getName() + ", which would become two");
        }
    }

    /** Those of the JDK, which are shared where they are empty. */
    private static boolean isUnchangeable(Object part) {
        String name = part.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections$") || name.startsWith("java.util.Collections$");
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
