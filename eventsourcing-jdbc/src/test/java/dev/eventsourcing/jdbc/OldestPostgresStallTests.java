package dev.eventsourcing.jdbc;

class OldestPostgresStallTests extends PostgresStallTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
