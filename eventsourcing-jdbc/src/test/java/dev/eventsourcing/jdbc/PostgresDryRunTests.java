package dev.eventsourcing.jdbc;

class PostgresDryRunTests extends DryRunContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }
}
