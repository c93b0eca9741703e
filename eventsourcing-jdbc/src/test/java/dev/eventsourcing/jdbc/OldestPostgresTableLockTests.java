package dev.eventsourcing.jdbc;

class OldestPostgresTableLockTests extends PostgresTableLockTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
