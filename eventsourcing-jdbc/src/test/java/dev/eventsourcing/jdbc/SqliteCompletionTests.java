package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;

class SqliteCompletionTests extends CompletionContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    @Override
    HikariDataSource poolWithForeignKeys() {
        return database.newPool(config -> config.setConnectionInitSql("PRAGMA foreign_keys = on"));
    }
}
