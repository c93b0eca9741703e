package dev.eventsourcing.jdbc;

class OldestPostgresIsolationTests extends PostgresIsolationTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
