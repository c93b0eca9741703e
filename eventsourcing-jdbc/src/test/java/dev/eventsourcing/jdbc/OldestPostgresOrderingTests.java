package dev.eventsourcing.jdbc;

class OldestPostgresOrderingTests extends PostgresOrderingTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
