package dev.eventsourcing.jdbc;

class SqliteContractTests extends JdbcContract {

    SqliteContractTests() {
        super(JdbcSettings.DEFAULTS);
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.sqlite();
    }
}
