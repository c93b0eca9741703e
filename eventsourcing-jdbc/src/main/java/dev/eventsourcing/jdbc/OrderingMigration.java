package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes how PostgreSQL orders an application's log, or looks whether it does so as the settings say. */
final class OrderingMigration {

    private static final Logger logger = LoggerFactory.getLogger(OrderingMigration.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

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
     * @throws SchemaException if somebody is writing
     */
    void migrate() {
        String present = present();
        if (present.equals(wanted.sql())) {
            return;
        }
        try {
            new TransactionTemplate(new JdbcTransactionManager(dataSource))
                    .executeWithoutResult(status -> jdbc.execute(this::change));
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
                            + ", or start once with eventsourcing.jdbc.schema set to migrate while nobody" + " writes",
                    null);
        }
    }

    private String present() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT " + tables.events() + "_ordering()", String.class), "never null in SQL");
    }

    /** A writer holds the table from its first statement, and finds the new function when it gets it after this. */
    private boolean change(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE " + tables.events() + " IN SHARE ROW EXCLUSIVE MODE NOWAIT");
            return statement.execute("CREATE OR REPLACE FUNCTION " + tables.events()
                    + "_ordering() RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT '" + wanted.sql() + "' $$");
        }
    }

    private String writers() {
        return PostgresLocks.writers(jdbc, tables).stream()
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private SchemaException refused(String present, RuntimeException e) {
        String description = "The log of application \"" + tables.application() + "\" is ordered " + present
                + " and cannot be made " + wanted.sql();
        return LOCK_NOT_AVAILABLE.equals(Failures.sqlState(e))
                ? new SchemaException(
                        description + ": these are writing: " + writers(),
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
