package dev.eventsourcing.persistence;

/**
 * Whether an application remembers the aggregates that it loaded.
 *
 * @param maximumSize how many aggregates at the most; 0 means that there is no cache
 * @param fastForward whether a cached aggregate is brought up to date from the store at each load; otherwise only what this
 *     process saves is noticed, which is for a process that writes alone
 */
public record CacheSettings(int maximumSize, boolean fastForward) {

    /** No cache. */
    public static final CacheSettings OFF = new CacheSettings(0, true);

    /** @throws IllegalArgumentException if the size is negative */
    public CacheSettings {
        if (maximumSize < 0) {
            throw new IllegalArgumentException("maximumSize must not be negative: " + maximumSize);
        }
    }
}
