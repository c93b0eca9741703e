package dev.eventsourcing.jdbc;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.util.ClassUtils;

/**
 * Makes an application's tables, or looks whether they are there, with Flyway and a history table of the application's
 * own. Flyway is never a bean: the user's migrations go their own way.
 */
final class Schema {

    private static final String POSTGRESQL_MODULE = "org.flywaydb.database.postgresql.PostgreSQLDatabaseType";

    private final DataSource dataSource;
    private final Dialect dialect;
    private final JdbcSettings settings;

    Schema(DataSource dataSource, Dialect dialect, JdbcSettings settings) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.settings = settings;
    }

    /**
     * Makes the tables ready, or finds them so.
     *
     * @throws SchemaException if the tables are not ready and cannot be made so
     */
    void prepare(Tables tables) {
        if (settings.schema() == SchemaMode.NONE) {
            return;
        }
        ClassLoader classLoader = Schema.class.getClassLoader();
        if (dialect == Dialect.POSTGRESQL && !ClassUtils.isPresent(POSTGRESQL_MODULE, classLoader)) {
            throw new SchemaException(
                    "Flyway cannot work on PostgreSQL, because its module for it is missing",
                    "Add the dependency org.flywaydb:flyway-database-postgresql, or run the scripts in "
                            + dialect.scripts() + " by hand and set eventsourcing.jdbc.schema to none",
                    null);
        }
        Flyway flyway = flyway(tables, classLoader);
        try {
            if (settings.schema() == SchemaMode.MIGRATE) {
                flyway.migrate();
            } else {
                flyway.validate();
            }
        } catch (FlywayException e) {
            throw failure(tables, e);
        }
    }

    private Flyway flyway(Tables tables, ClassLoader classLoader) {
        return Flyway.configure(classLoader)
                .dataSource(dataSource)
                .locations("classpath:" + dialect.scripts())
                .table(tables.schemaHistory())
                // other tables may stand in the same schema
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of(
                        "application",
                        tables.application(),
                        "originator_id",
                        dialect.originatorIds(settings.originatorIdType()).columnType()))
                .load();
    }

    private SchemaException failure(Tables tables, FlywayException e) {
        return settings.schema() == SchemaMode.MIGRATE
                ? new SchemaException(
                        "The tables of application \"" + tables.application() + "\" could not be made: "
                                + e.getMessage(),
                        "Let the database user create tables, or run the scripts in " + dialect.scripts()
                                + " by hand and set eventsourcing.jdbc.schema to none",
                        e)
                : new SchemaException(
                        "The tables of application \"" + tables.application() + "\" are not those of this release: "
                                + e.getMessage(),
                        "Start once with eventsourcing.jdbc.schema set to migrate",
                        e);
    }
}
