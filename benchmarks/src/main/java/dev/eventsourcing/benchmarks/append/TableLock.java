package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The reference's scheme: each save locks the table until its transaction ends. Three round trips, of which the reference
 * takes more: the limit and the lock in one, the rows, the commit.
 */
record TableLock(DataSource dataSource, PlainTable table) implements Appender {

    @Override
    public List<Long> append(List<StoredEvent> events) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Long> ids = insert(connection, events);
                connection.commit();
                return ids;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Returns the same for the Spring transaction of the caller. */
    Appender joined() {
        return events -> {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            try {
                return insert(connection, events);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        };
    }

    private List<Long> insert(Connection connection, List<StoredEvent> events) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '60s'; LOCK TABLE " + table.name() + " IN EXCLUSIVE MODE");
        }
        return table.insert(connection, events);
    }
}
