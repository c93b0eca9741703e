package dev.eventsourcing.jdbc;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What the tests under load are run with. */
final class Torture {

    /** Short in every build, long in the profile of this name. */
    static final Duration LOAD = Duration.ofSeconds(Long.getLong("torture.seconds", 2));

    private Torture() {}

    /** Waits longer than others, because the machine is busy. */
    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    static JdbcSettings settings(Ordering ordering) {
        return JdbcSettings.DEFAULTS.with(ordering);
    }
}
