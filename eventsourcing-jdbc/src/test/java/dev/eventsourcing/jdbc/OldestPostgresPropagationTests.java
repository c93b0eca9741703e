package dev.eventsourcing.jdbc;

class OldestPostgresPropagationTests extends PostgresPropagationTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
