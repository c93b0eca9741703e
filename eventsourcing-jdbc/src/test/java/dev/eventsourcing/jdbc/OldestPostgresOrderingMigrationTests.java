package dev.eventsourcing.jdbc;

class OldestPostgresOrderingMigrationTests extends PostgresOrderingMigrationTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
