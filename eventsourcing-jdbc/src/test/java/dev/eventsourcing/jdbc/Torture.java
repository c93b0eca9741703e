package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What the tests under load are run with: for how long, and with which settings. */
final class Torture {

    /** Short in every build, long in the profile of this name. */
    static final Duration LOAD = Duration.ofSeconds(Long.getLong("torture.seconds", 2));

    /** All ways of ordering events. Their names are for other processes. */
    private static final Map<String, JdbcSettings> ORDERINGS = Map.of("strict", JdbcSettings.DEFAULTS);

    private Torture() {}

    static Set<String> orderings() {
        return ORDERINGS.keySet();
    }

    static JdbcSettings settings(String ordering) {
        return ORDERINGS.get(ordering);
    }
}
