package dev.eventsourcing.jdbc;

class SqliteKillTests extends KillContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    /** The connections of a process end with it. */
    @Override
    void awaitEndOfConnections(String application) {}
}
