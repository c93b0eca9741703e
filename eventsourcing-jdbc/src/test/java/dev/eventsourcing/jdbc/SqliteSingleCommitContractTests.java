package dev.eventsourcing.jdbc;

/** Without group commit, nothing is different for applications. */
class SqliteSingleCommitContractTests extends JdbcContract {

    SqliteSingleCommitContractTests() {
        super(JdbcSettings.DEFAULTS.withGroupCommit(false));
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.sqlite();
    }
}
