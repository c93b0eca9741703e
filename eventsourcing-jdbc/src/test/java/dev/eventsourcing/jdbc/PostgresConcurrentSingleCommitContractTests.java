package dev.eventsourcing.jdbc;

/**
 * With the other ordering, nothing is different for applications. Of server, ordering and the way to commit, each two are
 * together in one of the suites.
 */
class PostgresConcurrentSingleCommitContractTests extends JdbcContract {

    PostgresConcurrentSingleCommitContractTests() {
        super(JdbcSettings.DEFAULTS.with(Ordering.CONCURRENT).withGroupCommit(false));
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.postgresql(tables);
    }
}
