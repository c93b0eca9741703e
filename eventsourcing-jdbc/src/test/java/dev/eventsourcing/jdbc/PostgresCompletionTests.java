package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;

class PostgresCompletionTests extends CompletionContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    HikariDataSource poolWithForeignKeys() {
        return database.newPool();
    }
}
