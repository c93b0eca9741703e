package dev.eventsourcing.jdbc;

class PostgresReencryptionTests extends ReencryptionContract {

    PostgresReencryptionTests() {
        super(TestDatabase.postgresql());
    }
}
