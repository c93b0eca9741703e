package dev.eventsourcing.jdbc;

class OldestPostgresContractTests extends PostgresContractTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
