package dev.eventsourcing.jdbc;

import org.junit.jupiter.api.Test;

class SqliteKillTests extends KillContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    /** The connections of a process end with it. */
    @Override
    void awaitEndOfConnections(String application) {}

    @Test
    void whatWritersWereToldWhoseProcessWasKilledIsTrue() throws Exception {
        killProcesses(Ordering.STRICT);
    }
}
