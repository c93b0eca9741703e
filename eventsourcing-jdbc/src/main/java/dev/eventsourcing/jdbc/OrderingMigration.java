package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes how PostgreSQL orders an application's log, or looks whether it does so as the settings say. */
final class OrderingMigration {

    private static final Logger logger = LoggerFactory.getLogger(OrderingMigration.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Long enough for statements that are under way, short enough for those that come meanwhile and wait behind this. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Tables tables;
    private final Ordering wanted;

    OrderingMigration(DataSource dataSource, Tables tables, Ordering wanted) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.tables = tables;
        this.wanted = wanted;
    }

    /**
     * Changes the ordering if it is another one.
     *
     * @throws SchemaException if somebody is writing, or reading in a transaction that goes on
     */
    void migrate() {
        String present = present();
        if (present.equals(wanted.sql())) {
            return;
        }
        String function = function();
        try {
            new TransactionTemplate(new JdbcTransactionManager(dataSource))
                    .executeWithoutResult(status ->
                            jdbc.execute((ConnectionCallback<Boolean>) connection -> change(connection, function)));
            logger.info(
                    "The log of application \"{}\" is ordered {} from now on, before {}",
                    tables.application(),
                    wanted.sql(),
                    present);
        } catch (RuntimeException e) {
            if (!wanted.sql().equals(present())) { // nobody else has changed it meanwhile
                throw refused(present, e);
            }
        }
    }

    /**
     * Looks whether the ordering is the one that is wanted.
     *
     * @throws SchemaException if it is not
     */
    void validate() {
        String present = present();
        if (!present.equals(wanted.sql())) {
            throw new SchemaException(
                    "The log of application \"" + tables.application() + "\" is ordered " + present
                            + ", and eventsourcing.jdbc.postgresql.ordering is " + wanted.sql(),
                    "Set it to " + present
                            + ", or start once with eventsourcing.jdbc.schema set to migrate while nobody writes or reads",
                    null);
        }
    }

    private String present() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT " + function() + "()", String.class), "never null in SQL");
    }

    /** Returns the name of the function beside the table: another schema can be the first on the search path. */
    private String function() {
        String name = jdbc.queryForObject(
                "SELECT format('%I.%I', nspname, relname || '_ordering') FROM pg_class"
                        + " JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE pg_class.oid = ?::regclass",
                String.class, tables.events());
        return Objects.requireNonNull(name, "never null in SQL");
    }

    /**
     * Writers and readers hold the table from their first statement, and find the new function when they get it after this. One
     * that holds it already would go on with the plans that it has, and one that only reads would so pass events.
     */
    private boolean change(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = " + PATIENCE.toMillis());
            statement.execute("LOCK TABLE " + tables.events() + " IN ACCESS EXCLUSIVE MODE");
            return statement.execute("CREATE OR REPLACE FUNCTION " + function
                    + "() RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT '" + wanted.sql() + "' $$");
        }
    }

    private String holders() {
        List<OrderingStatus.Holder> holders = PostgresLocks.users(jdbc, tables);
        return holders.isEmpty()
                ? "nobody that the database still tells of"
                : holders.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    private SchemaException refused(String present, RuntimeException e) {
        String description = "The log of application \"" + tables.application() + "\" is ordered " + present
                + " and cannot be made " + wanted.sql();
        return LOCK_NOT_AVAILABLE.equals(Failures.sqlState(e))
                ? new SchemaException(
                        description + ": the table is in use by " + holders(),
                        "Stop the other instances and end these transactions, and start again; or set"
                                + " eventsourcing.jdbc.postgresql.ordering to " + present,
                        e)
                : new SchemaException(
                        description + ": " + Failures.reason(e),
                        "Let the database user be the owner of the function " + tables.events()
                                + "_ordering(), or set eventsourcing.jdbc.postgresql.ordering to " + present,
                        e);
    }
}
