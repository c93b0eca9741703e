package dev.eventsourcing.jdbc;

/** Without group commit, nothing is different for applications. */
class OldestPostgresSingleCommitContractTests extends JdbcContract {

    OldestPostgresSingleCommitContractTests() {
        super(JdbcSettings.DEFAULTS.withGroupCommit(false));
    }

    @Override
    TestDatabase emptyDatabase(String tables) {
        return TestDatabase.oldestPostgresql(tables);
    }
}
