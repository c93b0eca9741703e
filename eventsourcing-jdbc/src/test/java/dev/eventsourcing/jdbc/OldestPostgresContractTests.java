package dev.eventsourcing.jdbc;

class OldestPostgresContractTests extends PostgresContractTests {

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.oldestPostgresql(tables);
    }
}
