package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the locks of several logs in one order. The commit itself would take them in the order of the saves, against
 * another one that has another order.
 */
final class OrderedLocks {

    private static final Logger logger = LoggerFactory.getLogger(OrderedLocks.class);

    private static final String SAVEPOINT = "eventsourcing_locks";

    /**
     * So that the commit does not wait once more for what was waited for in vain, and fails as that of one log does.
     */
    private static final String GIVE_UP =
            "ROLLBACK TO SAVEPOINT " + SAVEPOINT + "; SELECT set_config('eventsourcing.lock_timeout', '1ms', true)";

    private OrderedLocks() {}

    /**
     * Takes them, all sent together. Throws nothing, as Spring would not let it through: the commit is about to fail.
     */
    static void take(Connection connection, List<String> locks) {
        try (Statement statement = connection.createStatement()) {
            try {
                statement.execute("SAVEPOINT " + SAVEPOINT + "; " + String.join("; ", locks));
            } catch (SQLException e) {
                logger.debug("The locks of several logs cannot be had", e);
                statement.execute(GIVE_UP);
            }
        } catch (SQLException e) {
            logger.debug("The transaction cannot be committed", e); // its commit says so
        }
    }
}
