package dev.eventsourcing.jdbc;

class OldestPostgresNoticesTests extends PostgresNoticesTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
