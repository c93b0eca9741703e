package dev.eventsourcing.persistence;

/**
 * How an application works, apart from where it keeps its events.
 *
 * @param sectionSize how many notifications a section of the log holds at the most, 1 or more
 * @param commandAttempts how often a command is tried when others are faster, 1 or more
 */
public record ApplicationSettings(
        int sectionSize, SnapshotSettings snapshots, CacheSettings cache, int commandAttempts) {

    /** The section size of the reference. */
    public static final int DEFAULT_SECTION_SIZE = 10;

    public static final int DEFAULT_COMMAND_ATTEMPTS = 10;

    /** Neither snapshots nor a cache. */
    public static final ApplicationSettings DEFAULTS = new ApplicationSettings(
            DEFAULT_SECTION_SIZE, SnapshotSettings.OFF, CacheSettings.OFF, DEFAULT_COMMAND_ATTEMPTS);

    /** @throws IllegalArgumentException if a number is below 1 */
    public ApplicationSettings {
        if (sectionSize < 1) {
            throw new IllegalArgumentException("sectionSize must be at least 1: " + sectionSize);
        }
        if (commandAttempts < 1) {
            throw new IllegalArgumentException("commandAttempts must be at least 1: " + commandAttempts);
        }
    }

    public ApplicationSettings withSectionSize(int size) {
        return new ApplicationSettings(size, snapshots, cache, commandAttempts);
    }

    public ApplicationSettings with(SnapshotSettings other) {
        return new ApplicationSettings(sectionSize, other, cache, commandAttempts);
    }

    public ApplicationSettings with(CacheSettings other) {
        return new ApplicationSettings(sectionSize, snapshots, other, commandAttempts);
    }
}
