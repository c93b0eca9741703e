package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * How long statements wait for others' locks. Safe for use by several threads.
 *
 * @param lockTimeout how long those of this library do
 */
record LockLimit(Dialect dialect, Duration lockTimeout) {

    /** Sets it on a connection, until the end of its transaction where the database has such limits. */
    void set(Connection connection) throws SQLException {
        execute(connection, dialect.limitWaiting(lockTimeout));
    }

    /** Returns work whose statements wait no longer, and which gives the transaction its own limit back. */
    <T> ConnectionCallback<T> within(ConnectionCallback<T> work) {
        return keeping(connection -> {
            set(connection);
            return work.doInConnection(connection);
        });
    }

    /** Returns work that may change the limit, and which gives the transaction its own one back. */
    <T> ConnectionCallback<T> keeping(ConnectionCallback<T> work) {
        return connection -> {
            String before = of(connection);
            boolean failed = true;
            try {
                T result = work.doInConnection(connection);
                failed = false;
                return result;
            } finally {
                if (!failed || !dialect.undoesTransactionOnError()) { // or else the limit is undone too
                    execute(connection, dialect.limitWaiting(before));
                }
            }
        };
    }

    private String of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(dialect.waiting())) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
