package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How long the server is waited for on a connection: a wire that was cut, or a server that was switched off, says nothing.
 * To set it sends nothing. A {@code socketTimeout} that is set is left alone.
 */
final class NetworkLimit {

    private static final Logger logger = LoggerFactory.getLogger(NetworkLimit.class);

    /** For a commit on a disk that is busy, or on a standby, after all that is waited for has been had. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private NetworkLimit() {}

    /** Sets it, unless there is one; returns whether it did. */
    static boolean set(Connection connection, Patience patience) throws SQLException {
        if (connection.getNetworkTimeout() != 0) {
            return false;
        }
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.leftMillis() + ANSWER.toMillis()));
        return true;
    }

    /** Takes what was set back. */
    static void end(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    /** Sets it until the end of the transaction that the thread is in. */
    static void setForTransaction(Connection connection, Patience patience) throws SQLException {
        if (set(connection, patience)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    try {
                        end(connection);
                    } catch (SQLException e) {
                        logger.debug("The connection has broken", e); // and goes back to nobody
                    }
                }
            });
        }
    }
}
