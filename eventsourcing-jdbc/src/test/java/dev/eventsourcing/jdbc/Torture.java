package dev.eventsourcing.jdbc;

import java.time.Duration;

/** What the tests under load are run with. */
final class Torture {

    /** Short in every build, long in the profile of this name. */
    static final Duration LOAD = Duration.ofSeconds(Long.getLong("torture.seconds", 2));

    private Torture() {}

    static JdbcSettings settings(Ordering ordering) {
        return JdbcSettings.DEFAULTS.with(ordering);
    }
}
