package dev.eventsourcing.jdbc;

class SqliteReencryptionTests extends ReencryptionContract {

    SqliteReencryptionTests() {
        super(TestDatabase.sqlite());
    }
}
