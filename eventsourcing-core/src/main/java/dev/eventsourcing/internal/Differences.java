package dev.eventsourcing.internal;

import dev.eventsourcing.domain.Aggregate;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where what was read is not what was written. It looks into all fields but static and transient ones, as equality tells
 * no more than the author of a class has thought of: what has no {@code equals} never equals its copy, and what has one may
 * leave fields out. Of the JDK's types, the containers are compared by what they hold, and others by their equality.
 *
 * <p>Its methods are safe for use by several threads, as long as nobody changes what is compared.
 */
public final class Differences {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (Class<?> c = type; c != null && c != Aggregate.class && !isOfJdk(c); c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0 && !field.isSynthetic()) {
                        fields.add(field);
                    }
                }
            }
            return List.copyOf(fields);
        }
    };

    private static final Difference ANOTHER = new Difference("", "it would be another");

    private final boolean changing;

    /** What is compared already, since parts may lead back to each other; and what was before this was a guess. */
    private final Set<Pair> compared = new HashSet<>();

    private final @Nullable Differences before;

    private record Pair(Object original, Object copy) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair pair && pair.original == original && pair.copy == copy;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(original) + System.identityHashCode(copy);
        }
    }

    /**
     * A part of an original that its copy has not. It holds no values.
     *
     * @param place the way to it, by the names of fields and {@code []} for what a container holds, as in
     *     {@code lines.[].price}; an empty text for the whole
     * @param reason what would become of it
     */
    public record Difference(String place, String reason) {

        private Difference behind(String step) {
            return new Difference(place.isEmpty() ? step : step + "." + place, reason);
        }

        /** Says where it is and what it is, as in {@code at "lines.[].price" it would be another}. */
        @Override
        public String toString() {
            return (place.isEmpty() ? "" : "at \"" + place + "\" ") + reason;
        }
    }

    private Differences(boolean changing, @Nullable Differences before) {
        this.changing = changing;
        this.before = before;
    }

    /** Returns the first part of an original that its copy has not, empty if there is no difference. */
    public static Optional<Difference> between(Object original, Object copy) {
        return Optional.ofNullable(new Differences(false, null).find(original, copy));
    }

    /**
     * As {@link #between}, of what will be changed, so that its containers must go on in the same way: a {@code TreeSet} that
     * has become another set would put what is added later in another place.
     */
    public static Optional<Difference> betweenChanging(Object original, Object copy) {
        return Optional.ofNullable(new Differences(true, null).find(original, copy));
    }

    /** Returns the fields that make up the state of objects of a class, its superclasses' included, up to those of the JDK. */
    public static List<Field> fieldsOf(Class<?> type) {
        return FIELDS.get(type);
    }

    /** Tells whether a class is one of the JDK's. */
    public static boolean isOfJdk(Class<?> type) {
        String module = String.valueOf(type.getModule().getName());
        return module.startsWith("java.") || module.startsWith("jdk.");
    }

    private @Nullable Difference find(@Nullable Object original, @Nullable Object copy) {
        if (original == copy) {
            return null;
        }
        if (original == null || copy == null) {
            return ANOTHER;
        }
        if (isValue(original)) {
            return isSameValue(original, copy) ? null : ANOTHER;
        }
        if (isCompared(new Pair(original, copy))) {
            return null;
        }
        if (Containers.include(original)) {
            return inContainer(original, copy);
        }
        if (original instanceof Map.Entry<?, ?> entry) {
            return copy instanceof Map.Entry<?, ?> other ? inOrder(keyAndValue(entry), keyAndValue(other)) : ANOTHER;
        }
        if (original.getClass() != copy.getClass()) {
            return ANOTHER;
        }
        if (original instanceof Optional<?> optional) {
            return find(optional.orElse(null), ((Optional<?>) copy).orElse(null));
        }
        if (original instanceof AtomicReference<?> reference) {
            return find(reference.get(), ((AtomicReference<?>) copy).get());
        }
        return original.getClass().isArray() ? inOrder(elements(original), elements(copy)) : inFields(original, copy);
    }

    /** If it is not, it is from now on. */
    private boolean isCompared(Pair pair) {
        for (Differences known = before; known != null; known = known.before) {
            if (known.compared.contains(pair)) {
                return true;
            }
        }
        return !compared.add(pair);
    }

    private static boolean isValue(Object part) {
        return part instanceof Enum
                || (isOfJdk(part.getClass())
                        && !part.getClass().isArray()
                        && !Containers.include(part)
                        && !(part instanceof Map.Entry)
                        && !(part instanceof Optional)
                        && !(part instanceof AtomicReference));
    }

    /** Those that do not tell whether they are equal, such as an {@code AtomicLong}, may tell what they are. */
    private static boolean isSameValue(Object original, Object copy) {
        if (original instanceof URL) {
            return copy instanceof URL && original.toString().equals(copy.toString());
        }
        if (original instanceof Pattern pattern) {
            return copy instanceof Pattern other
                    && pattern.pattern().equals(other.pattern())
                    && pattern.flags() == other.flags();
        }
        return original.equals(copy)
                || (original.getClass() == copy.getClass()
                        && !overrides(original, "equals", Object.class)
                        && overrides(original, "toString")
                        && original.toString().equals(copy.toString()));
    }

    private static boolean overrides(Object part, String method, Class<?>... parameters) {
        try {
            return part.getClass().getMethod(method, parameters).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every object has it", e);
        }
    }

    /** Of a class that adds something to a container of the JDK its fields count too, and what its methods do. */
    private @Nullable Difference inContainer(Object original, Object copy) {
        boolean extended = Containers.extendOneOfJdk(original.getClass());
        if (extended && copy.getClass() != original.getClass()) {
            return ANOTHER;
        }
        Difference found = original instanceof Map<?, ?> map
                ? (copy instanceof Map<?, ?> other ? inMap(map, other) : ANOTHER)
                : (copy instanceof Collection<?> other ? inCollection((Collection<?>) original, other) : ANOTHER);
        return found == null && extended ? inFields(original, copy) : found;
    }

    private boolean hasOrderOf(Object original, Object copy) {
        return changing ? Containers.keepTheSameOrder(original, copy) : Containers.showTheSameOrder(original, copy);
    }

    private @Nullable Difference inMap(Map<?, ?> original, Map<?, ?> copy) {
        if (original.size() != copy.size()) {
            return ANOTHER;
        }
        if (!hasOrderOf(original, copy)) {
            return lostOrder(original);
        }
        if (Containers.haveAnOrder(original)) {
            return inOrder(original.entrySet(), copy.entrySet());
        }
        if (!original.keySet().stream().allMatch(Differences::canBeFound)
                || !copy.keySet().containsAll(original.keySet())) {
            return inAnyOrder(original.entrySet(), copy.entrySet());
        }
        for (Map.Entry<?, ?> entry : original.entrySet()) {
            Difference found = find(entry.getValue(), copy.get(entry.getKey()));
            if (found != null) {
                return found.behind("[]");
            }
        }
        return null;
    }

    private static Difference lostOrder(Object container) {
        return new Difference(
                "",
                "the order of a " + container.getClass().getName() + " would be lost: declare the field as just that,"
                        + " let the constructor make it anew with its comparator if it has one, or store a list");
    }

    private static boolean canBeFound(@Nullable Object key) {
        return key == null || isQuickValue(key) || (!isValue(key) && overrides(key, "equals", Object.class));
    }

    /** Not a URL, which asks the network whether it is equal and for its hash code. */
    private static boolean isQuickValue(Object part) {
        return isValue(part) && !(part instanceof URL);
    }

    private @Nullable Difference inCollection(Collection<?> original, Collection<?> copy) {
        if (original.size() != copy.size()) {
            return ANOTHER;
        }
        if (!hasOrderOf(original, copy)) {
            return lostOrder(original);
        }
        if (Containers.haveAnOrder(original)) {
            return inOrder(original, copy);
        }
        return guess().inOrder(original, copy) == null ? null : inAnyOrder(original, copy);
    }

    private Differences guess() {
        return new Differences(changing, this);
    }

    private @Nullable Difference inOrder(Iterable<?> original, Iterable<?> copy) {
        Iterator<?> copied = copy.iterator();
        for (Object element : original) {
            Difference found = copied.hasNext() ? find(element, copied.next()) : ANOTHER;
            if (found != null) {
                return found.behind("[]");
            }
        }
        return null;
    }

    /** Looks for a copy of each, and does not take one twice. */
    private @Nullable Difference inAnyOrder(Collection<?> original, Collection<?> copy) {
        if (original.stream().allMatch(element -> element == null || isQuickValue(element))
                && copy.containsAll(original)) {
            return null;
        }
        List<@Nullable Object> left = new ArrayList<>(copy);
        for (Object element : original) {
            Iterator<@Nullable Object> copied = left.iterator();
            boolean found = false;
            while (!found && copied.hasNext()) {
                if (guess().find(element, copied.next()) == null) {
                    copied.remove();
                    found = true;
                }
            }
            if (!found) {
                return ANOTHER.behind("[]");
            }
        }
        return null;
    }

    private @Nullable Difference inFields(Object original, Object copy) {
        for (Field field : fieldsOf(original.getClass())) {
            if (!field.trySetAccessible()) {
                return original.equals(copy) ? null : ANOTHER.behind(field.getName());
            }
            try {
                Difference found = find(field.get(original), field.get(copy));
                if (found != null) {
                    return found.behind(field.getName());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("A field made accessible is not: " + field, e);
            }
        }
        return null;
    }

    private static List<@Nullable Object> keyAndValue(Map.Entry<?, ?> entry) {
        List<@Nullable Object> both = new ArrayList<>();
        both.add(entry.getKey());
        both.add(entry.getValue());
        return both;
    }

    private static List<@Nullable Object> elements(Object array) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        return elements;
    }
}
