package dev.eventsourcing.persistence;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Tells whether containers keep their parts in the same order. */
final class Comparators {

    private Comparators() {}

    /**
     * Tells whether a copy orders its parts as the original does: by a comparator of the same class, as those from the same place
     * in a program are seldom equal. Where there is no comparator, any set or map will do, but no other queue.
     */
    static boolean areSame(Object original, Object copy) {
        @Nullable Comparator<?> known = of(original);
        @Nullable Comparator<?> other = of(copy);
        return (known == null ? other == null : other != null && known.getClass() == other.getClass())
                && isPriorityQueue(original) == isPriorityQueue(copy);
    }

    private static boolean isPriorityQueue(Object container) {
        return container instanceof PriorityQueue || container instanceof PriorityBlockingQueue;
    }

    /** Returns null also for the natural order. */
    private static @Nullable Comparator<?> of(Object container) {
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
