package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;

/** A PostgreSQL, a pool of another service on it, and what is warned of. */
abstract class StallFixture {

    final TestDatabase database = emptyDatabase();
    final HikariDataSource pool = database.newPool();
    final HikariDataSource billing =
            database.newPool(config -> config.addDataSourceProperty("ApplicationName", "billing"));
    final CapturedLog warnings = new CapturedLog(StallReport.class);

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @AfterEach
    void close() {
        warnings.close();
        database.close();
    }
}
