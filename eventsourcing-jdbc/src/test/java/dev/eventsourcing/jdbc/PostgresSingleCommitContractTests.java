package dev.eventsourcing.jdbc;

/** Without group commit, nothing is different for applications. */
class PostgresSingleCommitContractTests extends JdbcContract {

    PostgresSingleCommitContractTests() {
        super(JdbcSettings.DEFAULTS.withGroupCommit(false));
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.postgresql(tables);
    }
}
