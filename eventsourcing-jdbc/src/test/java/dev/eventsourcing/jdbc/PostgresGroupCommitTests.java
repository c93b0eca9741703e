package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresGroupCommitTests extends GroupCommitContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    StoredEvent unstorable(OriginatorId id) {
        return new StoredEvent(id, 1, "no zero \u0000 in text", new byte[0]);
    }

    @Override
    Hindrance holdLock() throws SQLException {
        Connection holding = database().newPool().getConnection();
        holding.setAutoCommit(false);
        holding.createStatement().execute("SELECT universe_events_lock()");
        return () -> {
            holding.rollback();
            holding.close();
        };
    }

    @Test
    void saysWhenABatchHasToBeTriedOneByOne() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(PostgresBatchWriter.class);
        ListAppender<ILoggingEvent> warnings = new ListAppender<>();
        warnings.start();
        logger.addAppender(warnings);
        try {
            inThreads(() -> {
                for (int i = 0; i < 40; i++) {
                    saveWhatMayBeRefused(i % 4 == 0 ? unstorable(newId()) : event(newId(), 1));
                }
                return true;
            });
        } finally {
            logger.detachAppender(warnings);
        }

        assertThat(warnings.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains("saves could not be stored in universe_events together", "one by one: ERROR:");
    }

    private void saveWhatMayBeRefused(StoredEvent event) {
        try {
            recorder().insertEvents(List.of(event));
        } catch (PersistenceException e) {
            assertThat(event.topic()).startsWith("no zero");
        }
    }

    /** Takes all connections of the pool. */
    @Override
    Hindrance hinderWriting() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        HikariDataSource pool = database().pools().get(0);
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        return () -> {
            for (Connection connection : taken) {
                connection.close();
            }
        };
    }

    @Test
    void aConnectionThatBreaksBehindABatchLeavesItsOutcomeUnknown() throws Exception {
        List<StoredEvent> events = List.of(event(newId(), 1));
        JdbcTemplate other = new JdbcTemplate(database().newPool());
        try (Connection blocking = database().newPool().getConnection()) {
            blocking.setAutoCommit(false);
            blocking.createStatement()
                    .execute("SELECT pg_advisory_xact_lock('universe_events'::regclass::oid::int, -1)");
            CompletableFuture<List<Long>> save =
                    CompletableFuture.supplyAsync(() -> recorder().insertEvents(events));
            Awaitility.await()
                    .until(() -> !other.queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                    + " WHERE wait_event_type = 'Lock' AND datname = current_database()")
                            .isEmpty());

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(save::join)
                    .withCauseInstanceOf(UnknownOutcomeException.class)
                    .withMessageContaining("not known");
            blocking.rollback();
        }

        assertThat(recorder().insertEvents(events)).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksAfterTheCommitLeavesTheSaveStored() {
        AtomicInteger connections = new AtomicInteger(-1_000); // not while the tables are made
        JdbcInfrastructureFactory factory = Workload.connect(
                new DelegatingDataSource(database().newPool()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        if (connections.incrementAndGet() == 2) {
                            throw new SQLException("broken", "08006");
                        }
                        return super.getConnection();
                    }
                },
                JdbcSettings.DEFAULTS.withWakeUps(false));
        try (factory) {
            ProcessRecorder recorder = Workload.recorder(factory);
            List<StoredEvent> events = List.of(event(newId(), 1));
            connections.set(0);

            assertThat(recorder.insertEvents(events, new Tracking("upstream", 1)))
                    .isEmpty();

            assertThat(connections).hasValue(2);
            assertThat(recorder.selectNotificationIds(events)).hasSize(1);
        }
    }

    @Test
    void theIdsOfManyEventsAreLookedUpOnOneConnection() {
        AtomicInteger connections = new AtomicInteger();
        JdbcInfrastructureFactory factory = Workload.connect(
                new DelegatingDataSource(database().newPool()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        connections.incrementAndGet();
                        return super.getConnection();
                    }
                },
                JdbcSettings.DEFAULTS.withWakeUps(false));
        try (factory) {
            ProcessRecorder recorder = Workload.recorder(factory);
            OriginatorId id = newId();
            List<StoredEvent> events = IntStream.rangeClosed(1, 100)
                    .mapToObj(version -> event(id, version))
                    .toList();
            connections.set(0);

            List<Long> ids = recorder.insertEvents(events, new Tracking("upstream", 1));

            assertThat(ids).hasSize(100).isSorted();
            assertThat(connections).hasValue(2);
            assertThat(recorder.selectNotificationIds(events)).isEqualTo(ids);
            assertThat(connections).hasValue(3);
            assertThat(recorder.selectNotificationIds(List.of(event(newId(), 1))))
                    .isEmpty();
        }
    }

    /** As a trigger of the user's can, or somebody who encrypts anew meanwhile. */
    @Test
    void eventsThatAreStoredOtherwiseThanTheyWereSentHaveTheirIdsAllTheSame() {
        JdbcTemplate jdbc = new JdbcTemplate(database().newPool());
        jdbc.execute("CREATE FUNCTION upper_topic() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN NEW.topic = upper(NEW.topic); RETURN NEW; END'");
        jdbc.execute(
                "CREATE TRIGGER a_upper BEFORE INSERT ON universe_events FOR EACH ROW EXECUTE FUNCTION upper_topic()");
        List<StoredEvent> events =
                List.of(new StoredEvent(newId(), 1, "T", new byte[0]), new StoredEvent(newId(), 1, "t", new byte[0]));

        assertThat(recorder().insertEvents(events, new Tracking("upstream", 1))).containsExactly(1L, 2L);
        assertThat(recorder().selectNotificationIds(events)).containsExactly(1L);
    }

    @Test
    void whatWasNotSentForLackOfAConnectionIsNoUnknownOutcome() {
        AtomicBoolean down = new AtomicBoolean();
        JdbcInfrastructureFactory factory = Workload.connect(
                new DelegatingDataSource(database().newPool()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        if (down.get()) {
                            throw new SQLException("the server is starting", "57P03");
                        }
                        return super.getConnection();
                    }
                },
                JdbcSettings.DEFAULTS.withWakeUps(false));
        try (factory) {
            ProcessRecorder recorder = Workload.recorder(factory);
            down.set(true);

            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1))))
                    .isNotInstanceOf(UnknownOutcomeException.class);
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)))
                    .isNotInstanceOf(UnknownOutcomeException.class);
        }
    }

    /** Not the saves of a batch one after the other, each of which would wait for so long. */
    @Test
    void aStatementTimeoutShorterThanTheLockTimeoutEndsTheSavesAsThatDoes() throws SQLException {
        HikariDataSource limited =
                database().newPool(config -> config.setConnectionInitSql("SET statement_timeout = '300ms'"));
        Hindrance lock = holdLock();
        try (JdbcInfrastructureFactory factory = Workload.connect(limited, JdbcSettings.DEFAULTS)) {
            ProcessRecorder recorder = Workload.recorder(factory);
            List<CompletableFuture<List<Long>>> saves = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                saves.add(CompletableFuture.supplyAsync(() -> recorder.insertEvents(List.of(event(newId(), 1)))));
            }
            for (CompletableFuture<List<Long>> save : saves) {
                assertThat(save)
                        .failsWithin(Duration.ofSeconds(3))
                        .withThrowableThat()
                        .withCauseInstanceOf(LockTimeoutException.class)
                        .withMessageContaining("statement_timeout")
                        .withMessageContaining("nothing was stored");
            }
            lock.end();
            assertThat(recorder.insertEvents(List.of(event(newId(), 1)))).hasSize(1);
        }
    }

    /** Who leads waits as long as the pool makes it wait; the others can still be withdrawn. */
    @Test
    void whoWaitsForOneThatHasNoConnectionWaitsNoLongerThanTheLockTimeout() throws Exception {
        HikariDataSource pool = database().newPool(config -> config.setConnectionTimeout(2_500));
        try (JdbcInfrastructureFactory factory =
                Workload.connect(pool, JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(500)))) {
            ProcessRecorder recorder = Workload.recorder(factory);
            List<Connection> taken = new ArrayList<>();
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            CompletableFuture<List<Long>> leader =
                    CompletableFuture.supplyAsync(() -> recorder.insertEvents(List.of(event(newId(), 1))));
            Awaitility.await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 1);
            List<CompletableFuture<List<Long>>> others = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                others.add(CompletableFuture.supplyAsync(() -> recorder.insertEvents(List.of(event(newId(), 1)))));
            }

            for (CompletableFuture<List<Long>> other : others) {
                assertThat(other)
                        .failsWithin(Duration.ofMillis(1_500))
                        .withThrowableThat()
                        .withCauseInstanceOf(LockTimeoutException.class)
                        .withMessageContaining("nothing was stored");
            }
            assertThat(leader)
                    .failsWithin(Duration.ofSeconds(3))
                    .withThrowableThat()
                    .withMessageContaining("There is no connection")
                    .withMessageContaining("nothing was stored");
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)))
                    .withMessageContaining("There is no connection")
                    .withMessageContaining("nothing was stored");
            for (Connection connection : taken) {
                connection.close();
            }
            assertThat(recorder.insertEvents(List.of(event(newId(), 1)))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableThatSomebodyHoldsLockedIsWaitedForNoLongerThanTheLockTimeout(boolean groupCommit) throws SQLException {
        HikariDataSource pool = database().newPool();
        JdbcSettings settings =
                JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(300)).withGroupCommit(groupCommit);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        try (JdbcInfrastructureFactory factory = Workload.connect(pool, settings);
                Connection altering = database().newPool().getConnection()) {
            ProcessRecorder recorder = Workload.recorder(factory);
            altering.setAutoCommit(false);
            altering.createStatement().execute("LOCK TABLE universe_events, universe_tracking IN SHARE MODE");
            List<Runnable> saves = List.of(
                    () -> recorder.insertEvents(List.of(event(newId(), 1))),
                    () -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)),
                    () -> recorder.insertEvents(List.of(), new Tracking("upstream", 1)),
                    () -> transaction.executeWithoutResult(
                            status -> recorder.insertEvents(List.of(event(newId(), 1)))));
            for (Runnable save : saves) {
                assertThat(CompletableFuture.runAsync(save))
                        .failsWithin(Duration.ofSeconds(3))
                        .withThrowableThat()
                        .withCauseInstanceOf(PersistenceException.class)
                        .withMessageContaining("lock timeout of 300 ms");
            }
            altering.rollback();
        }
    }

    @Test
    void theLookForConflictsDoesNotScanTheTableThoughItsPlanIsForAnySize() throws SQLException {
        PostgresBatch batches = new PostgresBatch(
                new Tables("universe"), new PostgresRows(OriginatorIds.NATIVE_UUID), JdbcSettings.DEFAULTS);
        Save save = new Save(List.of(event(newId(), 1)), Duration.ofSeconds(5));
        try (Connection connection = database().newPool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO universe_events (originator_id, originator_version, topic, state)"
                    + " SELECT gen_random_uuid(), 1, 'T', '' FROM generate_series(1, 2000)");
            statement.execute("ANALYZE universe_events");
            statement.execute("SET plan_cache_mode = force_generic_plan");
            connection.setAutoCommit(false);

            assertThat(batches.free(connection, List.of(save))).containsExactly(save);

            try (ResultSet scans = statement.executeQuery("SELECT seq_scan, idx_scan FROM pg_stat_xact_user_tables"
                    + " WHERE relid = 'universe_events'::regclass")) {
                scans.next();
                assertThat(scans.getLong(1)).isZero();
                assertThat(scans.getLong(2)).isPositive();
            }
            connection.rollback();
        }
    }

    @Test
    void aConnectionThatBreaksInTheCommitLeavesTheOutcomeUnknown() {
        JdbcTemplate jdbc = new JdbcTemplate(database().newPool());
        jdbc.execute("CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'");
        jdbc.execute("CREATE CONSTRAINT TRIGGER break AFTER INSERT ON universe_tracking"
                + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION break()");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> recorder().insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)));
    }
}
