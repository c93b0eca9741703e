package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Keeps the events of applications in a PostgreSQL or SQLite database, each in tables named after it.
 *
 * <p>The first use of a name makes the application's tables, as the settings say. The DataSource stays the caller's to
 * close.
 *
 * <p>Safe for use by several threads.
 */
public final class JdbcInfrastructureFactory implements InfrastructureFactory, AutoCloseable {

    private final DataSource dataSource;
    private final Mapper mapper;
    private final JdbcSettings settings;
    private final Clock clock;
    private final Function<String, AppendObserver> observers;
    private final ScheduledExecutorService background = background("eventsourcing-background");

    /** A report can take long, and a notice must not wait for it. */
    private final ScheduledExecutorService reports = background("eventsourcing-reports");

    private final CallerTransactions callers;
    private final Supplier<@Nullable PlatformTransactionManager> processing;
    private final Map<String, Infrastructure> infrastructures = new ConcurrentHashMap<>();
    private final Map<String, TrackingRecorder> trackings = new ConcurrentHashMap<>();
    private final List<JdbcRecorder> recorders = new CopyOnWriteArrayList<>();
    private final Object draining = new Object();
    private volatile @Nullable Database database;
    private boolean drained;
    private volatile boolean closed;

    private record Database(Transactions transactions, WakeUps wakeUps) {}

    public JdbcInfrastructureFactory(DataSource dataSource, Mapper mapper, JdbcSettings settings, Clock clock) {
        this(dataSource, mapper, settings, clock, name -> AppendObserver.NONE);
    }

    /** @param observers gives who is told of an application's saves, by the application's name */
    public JdbcInfrastructureFactory(
            DataSource dataSource,
            Mapper mapper,
            JdbcSettings settings,
            Clock clock,
            Function<String, AppendObserver> observers) {
        this(dataSource, mapper, settings, clock, observers, () -> null);
    }

    /**
     * As above.
     *
     * @param observers gives who is told of an application's saves, by the application's name
     * @param processing gives what begins the transactions of processors, so that their handlers can use what is the
     *     manager's, such as JPA; it manages this DataSource. Null for one of the library's own
     */
    public JdbcInfrastructureFactory(
            DataSource dataSource,
            Mapper mapper,
            JdbcSettings settings,
            Clock clock,
            Function<String, AppendObserver> observers,
            Supplier<@Nullable PlatformTransactionManager> processing) {
        this.processing = processing;
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
        this.observers = observers;
        this.callers = new CallerTransactions(dataSource);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the name is not of that form, or too long for a table's name
     * @throws SchemaException if the database is of another kind, or its tables are not ready and cannot be made so
     * @throws PersistenceException if the database cannot be reached, or this is closed
     */
    @Override
    public Infrastructure create(String applicationName) {
        Tables tables = new Tables(applicationName);
        requireUnused(applicationName, trackings, "a processor");
        return infrastructures.computeIfAbsent(applicationName, name -> create(tables));
    }

    /**
     * {@inheritDoc}
     *
     * @throws SchemaException if the database is of another kind, or its tables are not ready and cannot be made so
     */
    @Override
    public TrackingRecorder createTracking(String processorName) {
        Tables tables = new Tables(processorName);
        requireUnused(processorName, infrastructures, "an application");
        return trackings.computeIfAbsent(processorName, name -> createTracking(tables));
    }

    private TrackingRecorder createTracking(Tables tables) {
        requireOpen();
        Transactions transactions = database().transactions();
        new Schema(dataSource, transactions.dialect(), settings).prepareProcessor(tables);
        return new JdbcTracking(transactions, tables, settings);
    }

    /**
     * Looks whether the tables of an application, or of a processor, are there, and if Flyway has made them, whether
     * they are those of this release. In the schema mode none nothing else does.
     *
     * @throws SchemaException if not
     * @throws PersistenceException if the database cannot be reached, or this is closed
     */
    public void requireTables(String name) {
        requireOpen();
        Tables tables = new Tables(name);
        Schema schema = new Schema(dataSource, database().transactions().dialect(), settings);
        try {
            if (trackings.containsKey(name)) {
                schema.requireProcessor(tables);
            } else {
                schema.requireApplication(tables);
            }
        } catch (DataAccessException e) {
            throw new PersistenceException("The tables of \"" + name + "\" cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static void requireUnused(String name, Map<String, ?> others, String what) {
        if (others.containsKey(name)) {
            throw new IllegalArgumentException(
                    "The name \"" + name + "\" is that of " + what + " already, and both would use the same tables");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new PersistenceException("The store is closed", null);
        }
    }

    private Infrastructure create(Tables tables) {
        requireOpen();
        Database connected = database();
        Transactions transactions = connected.transactions();
        Dialect dialect = transactions.dialect();
        new Schema(dataSource, dialect, settings).prepareApplication(tables);
        ExceptionTranslator events = new ExceptionTranslator(dialect, tables.events(), settings.lockTimeout());
        ExceptionTranslator snapshots = new ExceptionTranslator(dialect, tables.snapshots(), settings.lockTimeout());
        JdbcRecorder recorder = new JdbcRecorder(
                transactions,
                events,
                tables,
                settings,
                observers.apply(tables.application()),
                connected.wakeUps(),
                reports);
        recorders.add(recorder);
        if (closed) { // while the tables were made, and without this one
            recorder.refuse();
            requireOpen();
        }
        return new Infrastructure(
                tables.application(),
                mapper,
                recorder,
                new JdbcSnapshotRecorder(transactions, snapshots, tables, settings),
                clock,
                ApplicationSettings.DEFAULTS);
    }

    /**
     * Returns what tells this store when transactions on its DataSource begin: to be added to their transaction
     * manager. With it, a save in a callback after a transaction ({@code afterCommit}, {@code afterCompletion}, a
     * {@code @TransactionalEventListener}) has a transaction of its own, or is in the one that was begun there; either
     * takes a second connection of the pool, and so does a read, which sees what is stored by then. Without it, such a
     * save is refused if it is the first one of that transaction.
     */
    public TransactionExecutionListener transactionListener() {
        return callers;
    }

    /**
     * Looks whether the transactions of processors are on this DataSource, by beginning one. Each processor looks
     * again.
     *
     * @throws ForeignTransactionException if the manager that was given manages another
     * @throws PersistenceException if the database cannot be reached, or this is closed
     */
    public void checkProcessing() {
        requireOpen();
        database().transactions().processors().check();
    }

    /**
     * Closes several, in which the handlers of processors of any may save: all are drained before one refuses saves.
     * One that fails keeps no other open. It takes no longer than closing one.
     */
    public static void closeAll(Collection<JdbcInfrastructureFactory> factories) {
        Deadline closing = Deadline.of(Gate.CLOSING);
        List<Runnable> steps = new ArrayList<>();
        factories.forEach(factory -> steps.add(() -> factory.drain(closing)));
        factories.forEach(factory -> steps.add(() -> factory.close(closing)));
        RunAll.run(steps);
    }

    /**
     * Has processors begin nothing more, and returns when what they have begun is done. Saves go on meanwhile, as
     * handlers may make some outside of their transaction.
     */
    private void drain(Deadline closing) {
        Database connected = database;
        synchronized (draining) { // who comes second must not go on before it is done
            if (connected != null && !drained) {
                drained = true;
                connected.transactions().processors().drain(closing);
            }
        }
    }

    /**
     * Drains it, refuses further saves, and returns when those that have begun are done. The DataSource stays open.
     */
    @Override
    public void close() {
        close(Deadline.of(Gate.CLOSING));
    }

    void close(Deadline closing) {
        closed = true;
        drain(closing);
        recorders.forEach(JdbcRecorder::refuse); // all, before any of them is waited for
        recorders.forEach(recorder -> recorder.close(closing));
        Database connected = database;
        if (connected != null) {
            connected.transactions().close(closing);
            connected.wakeUps().close(closing);
        }
        background.shutdown();
        reports.shutdown();
    }

    /** Looks at the database on first use, not before: at construction it need not be there. */
    private synchronized Database database() {
        Database connected = database;
        if (connected == null) {
            if (settings.groupCommit()) {
                ThreadBoundConnections.refuse(dataSource);
            }
            connected = connect();
            database = connected;
        }
        requireOpen(); // to connect, or to wait for who does, can take long
        return connected;
    }

    /** Others that start may hold an SQLite file, which is waited for as a save would wait. */
    private Database connect() {
        Deadline deadline = Deadline.of(settings.lockTimeout());
        while (true) {
            try {
                return connectOnce();
            } catch (SQLException e) {
                if (deadline.isOver() || !ExceptionTranslator.isLockTimeout(Dialect.SQLITE, e)) {
                    throw new DatabaseUnreachableException(reason(e), e);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private Database connectOnce() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialect.of(connection.getMetaData().getDatabaseProductName());
            TextColumn text = TextColumn.USUAL;
            if (dialect == Dialect.SQLITE) {
                SqliteDatabase.prepare(connection);
                text = SqliteDatabase.text(connection);
            } else {
                PostgresDatabase.check(connection, settings.ordering());
            }
            Transactions transactions = new Transactions(callers, dialect, text, settings.lockTimeout(), processing);
            return new Database(
                    transactions,
                    dialect == Dialect.POSTGRESQL && settings.wakeUps()
                            ? new PostgresWakeUps(transactions.dataSource(), background)
                            : WakeUps.NONE);
        }
    }

    /** A pool says that it has waited, and what it was given instead of a connection is the cause. */
    private static String reason(SQLException e) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        return cause == e ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + cause.getMessage();
    }

    /** Returns what has a thread only while there is something to do. */
    private static ScheduledExecutorService background(String name) {
        ScheduledThreadPoolExecutor background = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        background.setKeepAliveTime(10, TimeUnit.SECONDS);
        background.allowCoreThreadTimeOut(true);
        background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return background;
    }
}
