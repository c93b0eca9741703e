package dev.eventsourcing.jdbc;

class OldestPostgresCompletionTests extends PostgresCompletionTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
