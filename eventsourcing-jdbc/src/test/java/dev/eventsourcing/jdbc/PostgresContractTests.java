package dev.eventsourcing.jdbc;

class PostgresContractTests extends JdbcContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }
}
