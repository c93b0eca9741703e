package dev.eventsourcing.jdbc;

class OldestPostgresTransactionTests extends PostgresTransactionTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
