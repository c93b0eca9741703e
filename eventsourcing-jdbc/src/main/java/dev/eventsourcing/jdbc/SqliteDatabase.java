package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an SQLite database must be set to: readers beside a writer, and no event lost that was reported as stored. */
final class SqliteDatabase {

    private static final Logger logger = LoggerFactory.getLogger(SqliteDatabase.class);
    private static final int FULL = 2;

    private SqliteDatabase() {}

    /**
     * Sets what is the database's, and checks what is the connection's.
     *
     * @throws SchemaException if the database is in memory or cannot be written to, if transactions lock it when they
     *     begin, or if commits are not flushed to the disk
     */
    static void prepare(Connection connection) throws SQLException {
        if (query(connection, "SELECT file FROM pragma_database_list WHERE name = 'main'")
                .isEmpty()) {
            throw new SchemaException(
                    "The SQLite database is in memory, where each connection can have one of its own",
                    "Use a file, jdbc:sqlite:events.db, or keep events in memory without a database",
                    null);
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        if (!isWritable(connection)) {
            throw new SchemaException(
                    "The SQLite database cannot be written to through this DataSource",
                    "Let the process write to the file and its folder; remove \"read-only\" from the pool's settings,"
                            + " and \"open_mode\", \"mode=ro\" and \"query_only\" from the JDBC URL and the"
                            + " pool's settings",
                    null);
        }
        requireDeferredTransactions(connection);
        String journal = query(connection, "PRAGMA journal_mode = WAL");
        connection.setAutoCommit(autoCommit);
        if (!journal.equals("wal")) {
            throw new SchemaException(
                    "SQLite cannot use its write-ahead log here, its journal mode stays \"" + journal + "\"",
                    "Put the database on a local disk that can be written to, and let no other process hold it locked",
                    null);
        }
        String synchronous = query(connection, "PRAGMA synchronous");
        if (Integer.parseInt(synchronous) < FULL) {
            throw new SchemaException(
                    "SQLite does not flush commits to the disk, its setting \"synchronous\" is " + synchronous,
                    "Remove \"synchronous\" from the JDBC URL and from the pool's settings, or set it to FULL",
                    null);
        }
    }

    /**
     * Begins a transaction where nothing may be written: the driver begins each with the statement that it was set to,
     * and one that locks the file at once fails then. If such a beginning fails because another process writes, the
     * driver takes the transaction for begun, and each statement commits itself.
     */
    private static void requireDeferredTransactions(Connection connection) throws SQLException {
        execute(connection, "PRAGMA query_only = ON");
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new SchemaException(
                    "SQLite locks the database where a transaction begins, and not where it writes",
                    "Remove \"transaction_mode\" from the JDBC URL and from the pool's settings, or set it to DEFERRED",
                    e);
        } finally {
            endTransaction(connection);
            execute(connection, "PRAGMA query_only = OFF");
        }
    }

    private static void endTransaction(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            logger.debug("No transaction was begun", e); // and the driver knows now
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns how text is read: an SQLite database has one encoding, which it keeps from its first table on. */
    static TextColumn text(Connection connection) throws SQLException {
        return query(connection, "PRAGMA encoding").equals("UTF-8") ? TextColumn.UTF8_BYTES : TextColumn.USUAL;
    }

    private static boolean isWritable(Connection connection) throws SQLException {
        if (connection.isReadOnly() || query(connection, "PRAGMA query_only").equals("1")) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
            return true;
        } catch (SQLException e) {
            return !Dialect.SQLITE.isReadOnly(e); // another one that writes shows that it can be done
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String value = row.next() ? row.getString(1) : null;
            return value == null ? "" : value;
        }
    }
}
