package dev.eventsourcing.jdbc;

class SqliteLoadsTests extends LoadsContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
