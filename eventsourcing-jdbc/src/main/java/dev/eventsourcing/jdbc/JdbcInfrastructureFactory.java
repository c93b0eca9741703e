package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the events of applications in a PostgreSQL or SQLite database, each in tables named after it.
 *
 * <p>The first use of a name makes the application's tables, as the settings say. The DataSource stays the caller's to
 * close.
 *
 * <p>Safe for use by several threads.
 */
public final class JdbcInfrastructureFactory implements InfrastructureFactory {

    private final DataSource dataSource;
    private final Mapper mapper;
    private final JdbcSettings settings;
    private final Clock clock;
    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();
    private @Nullable Database database;

    private record Database(Dialect dialect, Transactions transactions) {}

    public JdbcInfrastructureFactory(DataSource dataSource, Mapper mapper, JdbcSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the name is not of that form, or too long for a table's name
     * @throws SchemaException if the database is of another kind, or its tables are not ready and cannot be made so
     */
    @Override
    public Infrastructure create(String applicationName) {
        Tables tables = new Tables(applicationName);
        return infrastructures.computeIfAbsent(applicationName, name -> create(tables));
    }

    private Infrastructure create(Tables tables) {
        Database connected = database();
        Dialect dialect = connected.dialect();
        new Schema(dataSource, dialect, settings).prepare(tables);
        OriginatorIds ids = dialect.originatorIds(settings.originatorIdType());
        EventWriter writer = dialect.writer(tables, ids, settings.lockTimeout());
        Failures events = new Failures(dialect, tables.events(), settings.lockTimeout());
        Failures snapshots = new Failures(dialect, tables.snapshots(), settings.lockTimeout());
        return new Infrastructure(
                mapper,
                new JdbcRecorder(connected.transactions(), events, writer, tables, ids),
                new JdbcSnapshotRecorder(connected.transactions(), snapshots, writer, tables, ids),
                clock,
                Infrastructure.DEFAULT_SECTION_SIZE);
    }

    /** Looks at the database on first use, not before: at construction it need not be there. */
    private synchronized Database database() {
        if (database == null) {
            try (Connection connection = dataSource.getConnection()) {
                Dialect dialect = Dialect.of(connection.getMetaData().getDatabaseProductName());
                if (dialect == Dialect.SQLITE) {
                    SqliteDatabase.prepare(connection);
                }
                database = new Database(dialect, new Transactions(dataSource, dialect, settings.lockTimeout()));
            } catch (SQLException e) {
                throw new PersistenceException("The database cannot be reached: " + e.getMessage(), e);
            }
        }
        return database;
    }
}
