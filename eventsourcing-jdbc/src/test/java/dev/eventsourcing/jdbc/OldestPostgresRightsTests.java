package dev.eventsourcing.jdbc;

class OldestPostgresRightsTests extends PostgresRightsTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
