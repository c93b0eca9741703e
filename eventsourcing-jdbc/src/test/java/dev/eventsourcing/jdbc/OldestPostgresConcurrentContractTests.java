package dev.eventsourcing.jdbc;

class OldestPostgresConcurrentContractTests extends PostgresConcurrentContractTests {

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.oldestPostgresql(tables);
    }
}
