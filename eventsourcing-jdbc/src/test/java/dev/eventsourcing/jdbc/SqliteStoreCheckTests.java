package dev.eventsourcing.jdbc;

class SqliteStoreCheckTests extends StoreCheckContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
