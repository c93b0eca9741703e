package dev.eventsourcing.jdbc;

class OldestPostgresWakeUpTests extends PostgresWakeUpTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
