package dev.eventsourcing.jdbc;

class SqliteTransactionTests extends JdbcTransactionContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
