package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a PostgreSQL database should be set to, so that no event is lost that was reported as stored. */
final class PostgresDatabase {

    private static final Logger logger = LoggerFactory.getLogger(PostgresDatabase.class);

    private static final int OLDEST = 15;

    private PostgresDatabase() {}

    /**
     * Warns if commits are not flushed: a test may well do without, so it is not refused.
     *
     * @throws SchemaException if the server is too old, or if the log could not be read because transactions see an
     *     older time
     */
    static void check(Connection connection, Ordering ordering) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        if (server.getDatabaseMajorVersion() < OLDEST) {
            throw new SchemaException(
                    "PostgreSQL " + server.getDatabaseProductVersion() + " is too old",
                    "Use PostgreSQL " + OLDEST + " or later",
                    null);
        }
        if (ordering == Ordering.CONCURRENT
                && connection.getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED) {
            throw new SchemaException(
                    "The transactions of the DataSource are not READ COMMITTED unless they ask for it, and a log whose"
                            + " ordering is concurrent cannot be read in others",
                    "Set default_transaction_isolation, or what the pool has set as the isolation, to read committed;"
                            + " or set eventsourcing.jdbc.postgresql.ordering to strict",
                    null);
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW synchronous_commit")) {
            if (row.next() && row.getString(1).equals("off")) {
                logger.warn(
                        "PostgreSQL reports events as stored before they are on the disk, because synchronous_commit"
                                + " is off. A crash of the server loses them, and gives their notification ids"
                                + " to other events,"
                                + " which readers of the log then miss. Set synchronous_commit to on, at least for the"
                                + " connections of this DataSource");
            }
        }
    }
}
