package dev.eventsourcing.jdbc;

import java.util.Locale;

/** How PostgreSQL keeps events from becoming visible below one that was read already. SQLite has one writer anyway. */
public enum Ordering {

    /** Commits of an application's events wait for each other. Any reader that goes on from the last id is right. */
    STRICT,

    /**
     * Commits go side by side, and readers do not read past the horizon, below which all writers are done. For
     * applications that mostly save in callers' transactions on a slow disk. Standbys cannot serve the log.
     */
    CONCURRENT;

    /** Returns its name in the database. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
