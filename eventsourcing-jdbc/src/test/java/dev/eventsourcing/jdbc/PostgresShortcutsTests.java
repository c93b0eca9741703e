package dev.eventsourcing.jdbc;

class PostgresShortcutsTests extends ShortcutsContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }
}
