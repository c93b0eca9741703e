package dev.eventsourcing.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What differs between the databases. */
enum Dialect {
    POSTGRESQL("PostgreSQL") {
        @Override
        OriginatorIds originatorIds(OriginatorIdType type) {
            return type == OriginatorIdType.UUID ? OriginatorIds.NATIVE_UUID : OriginatorIds.TEXT;
        }

        @Override
        EventWriter writer(Tables tables, OriginatorIds ids, JdbcSettings settings) {
            return new PostgresEventWriter(tables, ids, settings);
        }

        @Override
        Optional<String> lock(Tables tables) {
            return Optional.of("SELECT " + tables.events() + "_lock()::text");
        }

        @Override
        PositionWriter positions(Tables tables, JdbcSettings settings) {
            return new PostgresPositionWriter(tables, settings);
        }

        @Override
        String limitWaiting(String limit) {
            return "SET LOCAL lock_timeout = '" + limit + "'";
        }

        @Override
        String waiting() {
            return "SHOW lock_timeout";
        }

        @Override
        boolean isConnectionLoss(SQLException e) {
            String state = String.valueOf(e.getSQLState());
            return state.startsWith(SqlStates.CONNECTION_EXCEPTION)
                    || state.startsWith(SqlStates.OPERATOR_INTERVENTION_SHUTDOWN);
        }

        @Override
        boolean isConflict(SQLException e) {
            // an id of the log that exists already is no other writer's doing, but a sequence that was set back
            return CONFLICTS.contains(String.valueOf(e.getSQLState()))
                    && !NOTIFICATION_ID_KEY
                            .matcher(String.valueOf(e.getMessage()))
                            .find();
        }

        @Override
        boolean isTaken(SQLException e) {
            return SqlStates.UNIQUE_VIOLATION.equals(e.getSQLState());
        }

        @Override
        boolean isLockTimeout(SQLException e) {
            return SqlStates.LOCK_NOT_AVAILABLE.equals(e.getSQLState());
        }

        @Override
        boolean isReadOnly(SQLException e) {
            return SqlStates.READ_ONLY_SQL_TRANSACTION.equals(e.getSQLState());
        }

        @Override
        boolean isMissingTable(SQLException e) {
            return SqlStates.UNDEFINED_TABLE.equals(e.getSQLState());
        }

        @Override
        boolean undoesTransactionOnError() {
            return true;
        }

        @Override
        String hasTable() {
            return "SELECT to_regclass(?) IS NOT NULL";
        }

        @Override
        String hasTableWhereNewOnesAre() {
            return "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?)";
        }
    },

    SQLITE("SQLite") {
        @Override
        OriginatorIds originatorIds(OriginatorIdType type) {
            return type == OriginatorIdType.UUID ? OriginatorIds.BLOB_UUID : OriginatorIds.TEXT;
        }

        @Override
        EventWriter writer(Tables tables, OriginatorIds ids, JdbcSettings settings) {
            return new SqliteEventWriter(tables, ids, settings.lockTimeout());
        }

        /** The first write has locked the whole file. */
        @Override
        Optional<String> lock(Tables tables) {
            return Optional.empty();
        }

        @Override
        PositionWriter positions(Tables tables, JdbcSettings settings) {
            return new SqlitePositionWriter(tables, settings);
        }

        @Override
        String limitWaiting(String limit) {
            return "PRAGMA busy_timeout = " + limit;
        }

        @Override
        String waiting() {
            return "PRAGMA busy_timeout";
        }

        /** There is no wire to break: a commit has happened or has not. */
        @Override
        boolean isConnectionLoss(SQLException e) {
            return false;
        }

        @Override
        boolean isConflict(SQLException e) {
            return hasCode(e, CONSTRAINT, "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
                    || hasCode(e, BUSY, "SQLITE_BUSY_SNAPSHOT");
        }

        @Override
        boolean isTaken(SQLException e) {
            return e.getErrorCode() == CONSTRAINT;
        }

        @Override
        boolean isLockTimeout(SQLException e) {
            return e.getErrorCode() == BUSY && !isConflict(e);
        }

        @Override
        boolean isReadOnly(SQLException e) {
            return e.getErrorCode() == READONLY;
        }

        /** There is no code for that alone. */
        @Override
        boolean isMissingTable(SQLException e) {
            return String.valueOf(e.getMessage()).contains("no such table: ");
        }

        @Override
        boolean undoesTransactionOnError() {
            return false;
        }

        @Override
        String hasTable() {
            return "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?)";
        }

        @Override
        String hasTableWhereNewOnesAre() {
            return hasTable();
        }

        private boolean hasCode(SQLException e, int code, String... extended) {
            return e.getErrorCode() == code
                    && Arrays.stream(extended)
                            .anyMatch(name -> String.valueOf(e.getMessage()).contains(name));
        }
    };

    private static final Set<String> CONFLICTS =
            Set.of(SqlStates.UNIQUE_VIOLATION, SqlStates.SERIALIZATION_FAILURE, SqlStates.DEADLOCK_DETECTED);
    private static final Pattern NOTIFICATION_ID_KEY = Pattern.compile("_notification_id_key\\b");

    // https://www.sqlite.org/rescode.html
    private static final int BUSY = 5;
    private static final int READONLY = 8;
    private static final int CONSTRAINT = 19;

    private final String productName;

    Dialect(String productName) {
        this.productName = productName;
    }

    /**
     * Returns the dialect of a database product.
     *
     * @throws SchemaException if the product is not supported
     */
    static Dialect of(String productName) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.productName.equals(productName))
                .findFirst()
                .orElseThrow(() -> new SchemaException(
                        "Events cannot be kept in " + productName,
                        "Use a DataSource of one of these: "
                                + Arrays.stream(values())
                                        .map(dialect -> dialect.productName)
                                        .collect(Collectors.joining(", ")),
                        null));
    }

    /** Returns where the scripts are that make the tables. */
    String scripts() {
        return "dev/eventsourcing/jdbc/" + name().toLowerCase(Locale.ROOT);
    }

    abstract OriginatorIds originatorIds(OriginatorIdType type);

    abstract EventWriter writer(Tables tables, OriginatorIds ids, JdbcSettings settings);

    abstract PositionWriter positions(Tables tables, JdbcSettings settings);

    /** Returns the statement that limits how long the statements of a transaction wait for locks. */
    String limitWaiting(Duration lockTimeout) {
        return limitWaiting(String.valueOf(lockTimeout.toMillis()));
    }

    /** As {@link #limitWaiting(Duration)}, for a limit that {@link #waiting} has returned. */
    abstract String limitWaiting(String limit);

    /** Returns the query for how long statements wait for locks. */
    abstract String waiting();

    /** Returns what takes the lock of a log before the commit would; empty if it is taken already. */
    abstract Optional<String> lock(Tables tables);

    /** Tells whether the connection broke, so that nobody knows what became of a statement that was sent. */
    abstract boolean isConnectionLoss(SQLException e);

    /** Tells whether another writer was first. */
    abstract boolean isConflict(SQLException e);

    /** Tells of a conflict whether it is a row that exists, and not the way that transactions went side by side. */
    abstract boolean isTaken(SQLException e);

    /** Tells whether other writers held a lock for too long. */
    abstract boolean isLockTimeout(SQLException e);

    /** Tells whether nothing may be written here. */
    abstract boolean isReadOnly(SQLException e);

    /** Tells whether a statement names a table that is not there. */
    abstract boolean isMissingTable(SQLException e);

    /** Tells whether a transaction is lost when one of its statements fails. */
    abstract boolean undoesTransactionOnError();

    /** Returns the query that tells whether there is a table, whose name is its parameter. */
    abstract String hasTable();

    /** As {@link #hasTable}, in the one schema where Flyway looks and makes its own, wherever others are found. */
    abstract String hasTableWhereNewOnesAre();
}
