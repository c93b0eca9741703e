package dev.eventsourcing.jdbc;

class PostgresContractTests extends JdbcContract {

    PostgresContractTests() {
        super(JdbcSettings.DEFAULTS);
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.postgresql(tables);
    }
}
