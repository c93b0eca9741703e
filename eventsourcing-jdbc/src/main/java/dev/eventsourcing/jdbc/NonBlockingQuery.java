package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Asks PostgreSQL something without waiting for locks for long, and without a trace, whatever transaction there is. */
final class NonBlockingQuery {

    private static final Duration LIMIT = Duration.ofMillis(200);

    private NonBlockingQuery() {}

    /**
     * Asks in a transaction of its own, or in the one that the connection is in, which goes on also if a question
     * fails.
     */
    static <T> T ask(Connection connection, Function<JdbcTemplate, T> question) throws SQLException {
        boolean alone = connection.getAutoCommit();
        if (alone) {
            connection.setAutoCommit(false);
        }
        try {
            Savepoint before = connection.setSavepoint();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL lock_timeout = " + LIMIT.toMillis());
                return question.apply(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback(before); // the limit too
            }
        } finally {
            if (alone) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
