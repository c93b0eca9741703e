package dev.eventsourcing.jdbc;

class OldestPostgresGroupCommitTests extends PostgresGroupCommitTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
