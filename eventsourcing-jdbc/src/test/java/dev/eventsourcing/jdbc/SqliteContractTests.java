package dev.eventsourcing.jdbc;

class SqliteContractTests extends JdbcContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
