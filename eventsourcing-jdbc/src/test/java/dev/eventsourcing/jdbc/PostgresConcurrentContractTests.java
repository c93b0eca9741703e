package dev.eventsourcing.jdbc;

/** With the other ordering, nothing is different for applications. */
class PostgresConcurrentContractTests extends JdbcContract {

    PostgresConcurrentContractTests() {
        super(JdbcSettings.DEFAULTS.with(Ordering.CONCURRENT));
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.postgresql(tables);
    }
}
