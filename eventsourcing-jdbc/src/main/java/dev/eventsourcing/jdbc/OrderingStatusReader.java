package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks where a log is, and who holds it up, on the connection that it is given. Safe for use by several threads.
 *
 * @param horizon of the log
 * @param notifications of the log
 */
record OrderingStatusReader(Horizon horizon, Notifications notifications) {

    OrderingStatus read(JdbcTemplate asked) {
        ConnectionCallback<OrderingStatus> look = connection -> horizon.status(connection, notifications::max);
        return Objects.requireNonNull(asked.execute(look), "a status is never null");
    }

    OrderingStatus read(Connection connection) {
        return read(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }
}
