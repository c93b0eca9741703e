package dev.eventsourcing.jdbc;

class OldestPostgresByHandTests extends PostgresByHandTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }
}
