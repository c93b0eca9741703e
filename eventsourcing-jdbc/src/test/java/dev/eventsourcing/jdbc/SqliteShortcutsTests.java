package dev.eventsourcing.jdbc;

class SqliteShortcutsTests extends ShortcutsContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
