package dev.eventsourcing.jdbc;

class PostgresLoadsTests extends LoadsContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }
}
