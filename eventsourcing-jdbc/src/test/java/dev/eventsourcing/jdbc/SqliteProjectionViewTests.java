package dev.eventsourcing.jdbc;

class SqliteProjectionViewTests extends ProjectionViewContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }
}
