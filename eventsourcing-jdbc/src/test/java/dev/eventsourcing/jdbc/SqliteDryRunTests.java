package dev.eventsourcing.jdbc;

class SqliteDryRunTests extends DryRunContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
