package dev.eventsourcing.jdbc;

class OldestPostgresConcurrentContractTests extends PostgresConcurrentContractTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
