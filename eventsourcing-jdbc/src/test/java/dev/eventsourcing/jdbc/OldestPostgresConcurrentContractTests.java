package dev.eventsourcing.jdbc;

class OldestPostgresConcurrentContractTests extends JdbcContract {

    OldestPostgresConcurrentContractTests() {
        super(JdbcSettings.DEFAULTS.with(Ordering.CONCURRENT));
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.oldestPostgresql(tables);
    }
}
