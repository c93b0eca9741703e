package dev.eventsourcing.jdbc;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;

/** A PostgreSQL, a pool of another service on it, and what is warned of. */
abstract class StallFixture {

    final TestDatabase database = emptyDatabase();
    final HikariDataSource pool = database.newPool();
    final HikariDataSource billing =
            database.newPool(config -> config.addDataSourceProperty("ApplicationName", "billing"));
    private final Logger logger = (Logger) LoggerFactory.getLogger(StallReport.class);
    final ListAppender<ILoggingEvent> warnings = new ListAppender<>();

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void listen() {
        warnings.start();
        logger.addAppender(warnings);
    }

    @AfterEach
    void close() {
        logger.detachAppender(warnings);
        database.close();
    }
}
