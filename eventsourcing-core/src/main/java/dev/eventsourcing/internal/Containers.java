package dev.eventsourcing.internal;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of maps and collections beyond what they hold: in which order they keep it, and whether it is their
 * own.
 *
 * <p>Safe for use by several threads, as long as nobody changes what is asked about.
 */
public final class Containers {

    /** Those of the JDK that hold what they were given, as much as they are given, for themselves alone. */
    private static final Set<Class<?>> ORDINARY = Set.of(
            ArrayList.class,
            LinkedList.class,
            Vector.class,
            Stack.class,
            ArrayDeque.class,
            HashMap.class,
            LinkedHashMap.class,
            TreeMap.class,
            EnumMap.class,
            Hashtable.class,
            HashSet.class,
            LinkedHashSet.class,
            TreeSet.class,
            PriorityQueue.class,
            PriorityBlockingQueue.class,
            ConcurrentHashMap.class,
            ConcurrentSkipListMap.class,
            ConcurrentSkipListSet.class,
            ConcurrentLinkedQueue.class,
            ConcurrentLinkedDeque.class,
            CopyOnWriteArrayList.class,
            CopyOnWriteArraySet.class);

    private static final ClassValue<Boolean> EXTENSIONS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return addsToOneOfJdk(type);
        }
    };

    private Containers() {}

    /** Tells whether something is a map or a collection. */
    public static boolean include(@Nullable Object part) {
        return part instanceof Map || part instanceof Collection;
    }

    /** Tells whether containers of a class can never change, though what they hold may. */
    public static boolean areUnchangeable(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Empty")
                || name.startsWith("java.util.Collections$Singleton")
                || name.equals("java.util.Collections$CopiesList");
    }

    /**
     * Tells whether a container of the JDK may show what another one holds, as {@code Collections.unmodifiableList} and
     * {@code subList} do, or hold it in another way than usual, as an {@code ArrayBlockingQueue} does, which may be full.
     */
    public static boolean mayBeOfAnother(Object container) {
        Class<?> type = container.getClass();
        return Differences.isOfJdk(type)
                && !ORDINARY.contains(type)
                && !areUnchangeable(type)
                && !(container instanceof EnumSet)
                && !(container instanceof ConcurrentHashMap.KeySetView<?, ?> keys && keys.getMappedValue() != null);
    }

    /** Tells whether a class adds fields or methods to a container of the JDK, as one that forgets its eldest entry does. */
    public static boolean extendOneOfJdk(Class<?> type) {
        return EXTENSIONS.get(type);
    }

    private static boolean addsToOneOfJdk(Class<?> type) {
        boolean adds = false;
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (Differences.isOfJdk(c)) {
                return adds
                        && !Modifier.isAbstract(c.getModifiers())
                        && (Map.class.isAssignableFrom(c) || Collection.class.isAssignableFrom(c));
            }
            adds |= Arrays.stream(c.getDeclaredFields())
                            .anyMatch(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
                    || Arrays.stream(c.getDeclaredMethods())
                            .anyMatch(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
        }
        return false;
    }

    /** Tells whether a container keeps an order by itself, which what it holds does not show. */
    public static boolean areSorted(Object container) {
        return container instanceof SortedMap
                || container instanceof SortedSet
                || container instanceof EnumSet
                || container instanceof EnumMap
                || isPriorityQueue(container);
    }

    private static boolean isPriorityQueue(Object container) {
        return container instanceof PriorityQueue || container instanceof PriorityBlockingQueue;
    }

    /**
     * Tells whether a copy keeps what it holds now in the order of the original: that of insertion, or that of a comparator of
     * the same class, as those from the same place in a program are seldom equal. In the natural order any set or map shows
     * it as well, but no other queue.
     */
    static boolean showTheSameOrder(Object original, Object copy) {
        @Nullable Comparator<?> known = comparatorOf(original);
        @Nullable Comparator<?> other = comparatorOf(copy);
        return (known == null ? other == null : other != null && known.getClass() == other.getClass())
                && isPriorityQueue(original) == isPriorityQueue(copy)
                && (!(original instanceof LinkedHashMap) || copy instanceof LinkedHashMap)
                && (!(original instanceof LinkedHashSet) || copy instanceof LinkedHashSet);
    }

    /** Tells whether a copy also puts into that order what it is given later. */
    static boolean keepTheSameOrder(Object original, Object copy) {
        return showTheSameOrder(original, copy) && (!areSorted(original) || areSorted(copy));
    }

    /** Tells whether what a container holds has an order, be it that of insertion. */
    static boolean haveAnOrder(Object container) {
        return container instanceof List
                || container instanceof Deque
                || container instanceof LinkedHashSet
                || container instanceof LinkedHashMap;
    }

    /** Returns null also for the natural order. */
    private static @Nullable Comparator<?> comparatorOf(Object container) {
        @Nullable Comparator<?> comparator = null;
        if (container instanceof SortedMap<?, ?> map) {
            comparator = map.comparator();
        } else if (container instanceof SortedSet<?> set) {
            comparator = set.comparator();
        } else if (container instanceof PriorityQueue<?> queue) {
            comparator = queue.comparator();
        } else if (container instanceof PriorityBlockingQueue<?> queue) {
            comparator = queue.comparator();
        }
        return Comparator.naturalOrder().equals(comparator) ? null : comparator;
    }
}
