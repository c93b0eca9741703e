package dev.eventsourcing.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The states in a recorder, of all its originators, to be written anew: the same content, encrypted with another key. All
 * else stays as it is, and what reads meanwhile reads the one or the other.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface StoredStates {

    /** Those of a recorder that never has any. */
    StoredStates NONE = new StoredStates() {
        @Override
        public List<StoredEvent> select(byte[] header, @Nullable StoredEvent after, int limit) {
            return List.of();
        }

        @Override
        public long count(byte[] header) {
            return 0;
        }

        @Override
        public int replace(Map<StoredEvent, byte[]> states) {
            return 0;
        }
    };

    /**
     * Returns events whose states begin otherwise than with some bytes, in an order that is always the same.
     *
     * @param after where to go on in that order; null for the beginning
     * @throws PersistenceException if the store fails
     */
    List<StoredEvent> select(byte[] header, @Nullable StoredEvent after, int limit);

    /**
     * Returns how many there are whose states begin otherwise.
     *
     * @throws PersistenceException if the store fails
     */
    long count(byte[] header);

    /**
     * Gives events other states, all or none, in a transaction of its own, whatever transaction the caller is in. Passes
     * over those that are not stored any more as they are given.
     *
     * @param states the new states by the events as they were read
     * @return how many were given another state
     * @throws PersistenceException if the store fails
     */
    int replace(Map<StoredEvent, byte[]> states);

    /** Tells whether the state of an event begins with some bytes. */
    static boolean begins(StoredEvent event, byte[] header) {
        byte[] state = event.state();
        return state.length >= header.length && Arrays.equals(state, 0, header.length, header, 0, header.length);
    }
}
