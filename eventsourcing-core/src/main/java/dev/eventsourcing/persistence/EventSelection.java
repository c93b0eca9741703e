package dev.eventsourcing.persistence;

import org.jspecify.annotations.Nullable;

/**
 * Which events of one originator to select.
 *
 * @param gt select versions above this one; null means from the first
 * @param lte select versions up to and including this one; null means to the last
 * @param desc whether the latest version comes first
 * @param limit how many events at the most, counted in the chosen order; null means all
 */
public record EventSelection(
        @Nullable Long gt,
        @Nullable Long lte,
        boolean desc,
        @Nullable Integer limit) {

    /** All events, ascending. */
    public static final EventSelection ALL = new EventSelection(null, null, false, null);

    /** @throws IllegalArgumentException if the limit is negative */
    public EventSelection {
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
    }

    public EventSelection after(long version) {
        return new EventSelection(version, lte, desc, limit);
    }

    public EventSelection upTo(long version) {
        return new EventSelection(gt, version, desc, limit);
    }

    public EventSelection latestFirst() {
        return new EventSelection(gt, lte, true, limit);
    }

    public EventSelection limit(int limit) {
        return new EventSelection(gt, lte, desc, limit);
    }
}
