package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

/**
 * Makes an application's tables, or looks whether they are there, with Flyway and a history table of the application's
 * own. Flyway is never a bean: the user's migrations go their own way.
 */
final class Schema {

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(200);
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
     * Makes the tables of an application ready, or finds them so.
     *
     * @throws SchemaException if the tables are not ready and cannot be made so
     */
    void prepareApplication(Tables tables) {
        prepare(tables, SchemaScripts.ofApplication(dialect));
        if (dialect == Dialect.POSTGRESQL && settings.schema() != SchemaMode.NONE) {
            OrderingMigration ordering = new OrderingMigration(dataSource, tables, settings.ordering());
            if (settings.schema() == SchemaMode.MIGRATE) {
                ordering.migrate();
            } else {
                ordering.validate();
            }
        }
    }

    /** As {@link #prepareApplication}, for a processor that stores no events: only the tables for its positions. */
    void prepareProcessor(Tables tables) {
        prepare(tables, SchemaScripts.ofProcessor(dialect));
    }

    private void prepare(Tables tables, SchemaScripts scripts) {
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
        SchemaHistory.State history = new SchemaHistory(dataSource, dialect).of(tables, scripts);
        if (history == SchemaHistory.State.COMPLETE) {
            return;
        }
        Flyway flyway = flyway(tables, scripts, classLoader);
        boolean done = false;
        if (history == SchemaHistory.State.UNCLEAR) {
            MigrationInfo[] known = flyway.info().all();
            refuseNewer(tables, known);
            done = areDone(known);
        }
        if (settings.schema() == SchemaMode.VALIDATE) {
            validate(tables, flyway);
        } else if (!done) {
            migrate(tables, flyway);
        }
    }

    /** Tells whether there is nothing to do, so that a start does not have Flyway look at it all once more. */
    private static boolean areDone(MigrationInfo[] scripts) {
        return Arrays.stream(scripts)
                .allMatch(script -> script.getState() == MigrationState.BASELINE
                        || (script.getState() == MigrationState.SUCCESS
                                && script.isChecksumMatching()
                                && script.isDescriptionMatching()
                                && script.isTypeMatching()));
    }

    private static void refuseNewer(Tables tables, MigrationInfo[] scripts) {
        requireNone(
                tables,
                Arrays.stream(scripts)
                        .filter(script -> script.getState() == MigrationState.FUTURE_SUCCESS
                                || script.getState() == MigrationState.FUTURE_FAILED)
                        .map(script -> version(String.valueOf(script.getVersion()), script.getDescription()))
                        .toList());
    }

    private static void requireNone(Tables tables, List<String> newer) {
        if (!newer.isEmpty()) {
            throw new SchemaException(
                    "The tables of \"" + tables.application() + "\" are those of a newer release, which made "
                            + String.join(", ", newer),
                    "Start that release or a later one",
                    null);
        }
    }

    private static String version(String version, String description) {
        return "version " + version + " (" + description + ")";
    }

    /**
     * Finds out whether the tables of an application are there, whoever makes them, and if Flyway does, whether they
     * are those of this release.
     *
     * @throws SchemaException if not
     */
    void requireApplication(Tables tables) {
        require(
                tables,
                SchemaScripts.ofApplication(dialect),
                tables.events(),
                tables.snapshots(),
                tables.tracking(),
                tables.deadLetters(),
                tables.dictionaries(),
                tables.eventTypes());
    }

    /** As {@link #requireApplication}, for a processor that stores no events. */
    void requireProcessor(Tables tables) {
        require(tables, SchemaScripts.ofProcessor(dialect), tables.tracking(), tables.deadLetters());
    }

    private void require(Tables tables, SchemaScripts scripts, String... names) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (!Boolean.TRUE.equals(jdbc.queryForObject(dialect.hasTable(), Boolean.class, name))) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new SchemaException(
                    "Of the tables of \"" + tables.application() + "\" these are missing: " + String.join(", ", missing)
                            + ", and eventsourcing.jdbc.schema is none",
                    "Run the scripts in " + scripts.folder() + ", or set eventsourcing.jdbc.schema to migrate",
                    null);
        }
        new SchemaHistory(dataSource, dialect).versions(tables).ifPresent(run -> compare(tables, scripts, run));
    }

    private static void compare(Tables tables, SchemaScripts scripts, Map<String, String> run) {
        Map<String, String> known = new LinkedHashMap<>();
        scripts.entries().forEach(script -> known.put(script.version(), script.description()));
        requireNone(tables, withoutThose(run, known));
        List<String> missing = withoutThose(known, run);
        if (!missing.isEmpty()) {
            throw new SchemaException(
                    "The tables of \"" + tables.application() + "\" are those of an older release, without "
                            + String.join(", ", missing) + ", and eventsourcing.jdbc.schema is none",
                    "Start once with eventsourcing.jdbc.schema set to migrate. If these scripts of " + scripts.folder()
                            + " were run by hand, drop the table " + tables.schemaHistory()
                            + ", which does not know of them",
                    null);
        }
    }

    private static List<String> withoutThose(Map<String, String> versions, Map<String, String> others) {
        return versions.entrySet().stream()
                .filter(version -> !others.containsKey(version.getKey()))
                .map(version -> version(version.getKey(), version.getValue()))
                .toList();
    }

    /**
     * Instances that start together meet in the first steps, which Flyway does not lock everywhere: who comes too late
     * finds on another try that the tables are made.
     */
    private void migrate(Tables tables, Flyway flyway) {
        for (int attempt = 1; ; attempt++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS || SqlStates.INSUFFICIENT_PRIVILEGE.equals(ExceptionTranslator.sqlState(e))) {
                    throw new SchemaException(
                            "The tables of \"" + tables.application() + "\" could not be made: " + e.getMessage(),
                            "Let the database user create tables, or run the scripts in " + dialect.scripts()
                                    + " by hand and set eventsourcing.jdbc.schema to none",
                            e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void validate(Tables tables, Flyway flyway) {
        ValidateResult result = flyway.validateWithResult();
        if (!result.validationSuccessful) {
            String scripts = result.invalidMigrations.stream()
                    .map(script -> version(script.version, script.description))
                    .collect(Collectors.joining(", "));
            throw new SchemaException(
                    "The tables of \"" + tables.application() + "\" are missing or not those of this release: "
                            + scripts,
                    "Start once with eventsourcing.jdbc.schema set to migrate",
                    null);
        }
    }

    private Flyway flyway(Tables tables, SchemaScripts scripts, ClassLoader classLoader) {
        return Flyway.configure(new WithoutCallbacks(classLoader))
                .dataSource(dataSource)
                .resourceProvider(new FlywayScripts(scripts))
                .javaMigrationClassProvider(List::of) // not looked for on the class path
                .skipDefaultCallbacks(true) // nor these
                .group(true)
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
}
