package dev.eventsourcing.processing;

import dev.eventsourcing.domain.OriginatorId;

/**
 * A share of the originators of a log.
 *
 * @param index which one, from 0
 * @param count of how many
 */
record Partition(int index, int count) {

    boolean has(OriginatorId originatorId) {
        return count == 1 || Math.floorMod(hash(originatorId.toString()), count) == index;
    }

    /** The hash of {@link String#hashCode}, which is laid down and equal in all processes, spread over all bits. */
    private static int hash(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    /** Returns the name that its position in an application's log is kept under. */
    String trackingName(String applicationName) {
        return count == 1 ? applicationName : applicationName + "/" + index + "of" + count;
    }
}
