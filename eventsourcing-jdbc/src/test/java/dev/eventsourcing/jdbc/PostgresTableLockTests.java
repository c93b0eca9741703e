package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who keeps a save waiting with another lock than that of the log is named too, and with what. */
class PostgresTableLockTests extends StallFixture {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final JdbcSettings IMPATIENT =
            JdbcSettings.DEFAULTS.withStallWarning(Duration.ofMillis(50)).withLockTimeout(Duration.ofMillis(600));

    /** Which some statements of an administrator take, such as VACUUM FULL: nobody may even look at the table then. */
    @Test
    void aTableThatNobodyMayLookAtKeepsASaveNoLongerThanTheLockTimeoutAndWhoHoldsItIsNamed() throws SQLException {
        JdbcRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(300)));
        try (Connection holder = begin()) {
            execute(holder, "LOCK TABLE universe_events IN ACCESS EXCLUSIVE MODE");

            assertTimesOut(recorder);
            assertTimesOut(recorder);

            assertWarned("is held up", "pid " + pid(holder), "\"billing\"", "head not to be seen");
            assertThat(CompletableFuture.supplyAsync(recorder::orderingStatus))
                    .succeedsWithin(SOON)
                    .asString()
                    .contains("head not to be seen", "pid " + pid(holder));
            holder.rollback();
        }
        save(recorder);
        assertThat(recorder.orderingStatus().toString()).contains("head 1, horizon 1");
    }

    /** Others queue up behind it. */
    @Test
    void whoWaitsForTheTableAndWhomItWaitsForAreNamed() throws SQLException {
        JdbcRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(300)));
        try (Connection reader = begin();
                Connection altering = begin()) {
            execute(reader, "SELECT count(*) FROM universe_events");
            CompletableFuture<Void> change = CompletableFuture.runAsync(
                    () -> execute(altering, "LOCK TABLE universe_events IN ACCESS EXCLUSIVE MODE"));
            JdbcTemplate jdbc = new JdbcTemplate(billing);
            await().until(() -> jdbc.queryForObject(
                            "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'universe_events'::regclass",
                            Integer.class)
                    == 1);

            assertTimesOut(recorder);

            assertWarned("is held up", "pid " + pid(reader), "pid " + pid(altering));
            reader.rollback();
            change.join();
            altering.rollback();
        }
        save(recorder);
    }

    @Test
    void thoseWhoWaitForTheLogAreNotAmongItsHolders() throws SQLException {
        JdbcRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS);
        List<CompletableFuture<Void>> saves = new ArrayList<>();
        try (Connection holder = begin()) {
            execute(holder, "SELECT universe_events_lock()");
            for (int i = 0; i < 3; i++) {
                Tracking position = new Tracking("upstream" + i, 1);
                saves.add(
                        CompletableFuture.runAsync(() -> recorder.insertEvents(List.of(event(newId(), 1)), position)));
            }
            await().until(() -> recorder.orderingStatus().waiting() == 3);

            assertThat(recorder.orderingStatus().holders())
                    .extracting(OrderingStatus.Holder::pid)
                    .containsExactly(pid(holder));
            holder.rollback();
        }
        saves.forEach(CompletableFuture::join);
    }

    @Test
    void whoMakesAnIndexIsNamedWhileASaveWaits() throws SQLException {
        JdbcRecorder recorder = recorder(pool, IMPATIENT);
        try (Connection holder = begin()) {
            execute(holder, "CREATE INDEX ON universe_events (topic)");

            assertTimesOut(recorder);

            assertWarned("is held up", "1 waiting", "pid " + pid(holder), "CREATE INDEX");
            holder.rollback();
        }
    }

    @Test
    void whoHoldsTheRowThatASaveWaitsForIsNamedAndTheLogIsNotHeldUp() throws SQLException {
        JdbcRecorder recorder = recorder(
                pool,
                JdbcSettings.DEFAULTS
                        .withStallWarning(Duration.ofMillis(400)) // longer than its batch waits, with the lock
                        .withLockTimeout(Duration.ofSeconds(1)));
        var contested = event(newId(), 1);
        try (Connection holder = begin()) {
            execute(
                    holder,
                    "INSERT INTO universe_events (originator_id, originator_version, topic, state) VALUES ('"
                            + contested.originatorId() + "', 1, 'T', '')");

            assertThat(CompletableFuture.runAsync(() -> recorder.insertEvents(List.of(contested))))
                    .failsWithin(SOON)
                    .withThrowableThat()
                    .withCauseInstanceOf(LockTimeoutException.class);

            assertWarned("A save of application \"universe\" takes long", "pid " + pid(holder), "\"billing\"");
            assertThat(warnings.list.get(0).getFormattedMessage()).doesNotContain("held up");
            holder.rollback();
        }
    }

    @Test
    void aSaveThatTakesLongForItselfIsNotSaidToBeHeldUp() {
        JdbcRecorder recorder = recorder(pool, IMPATIENT);
        JdbcTemplate jdbc = new JdbcTemplate(billing);
        jdbc.execute("CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END'");
        jdbc.execute("CREATE TRIGGER dawdle BEFORE INSERT ON universe_events FOR EACH ROW EXECUTE FUNCTION dawdle()");

        recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1));

        assertWarned("A save of application \"universe\" takes long");
        assertThat(warnings.list.get(0).getFormattedMessage()).doesNotContain("held up");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSaveThatWaitsForAConnectionIsNotSaidToBeHeldUp(boolean follows) throws Exception {
        JdbcRecorder recorder = recorder(pool, IMPATIENT);
        Subscription subscription = follows ? recorder.subscribe(() -> {}) : () -> {};
        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == (follows ? 1 : 0));
        List<Connection> taken = new ArrayList<>();
        for (int i = follows ? 1 : 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        CompletableFuture<Void> save = CompletableFuture.runAsync(() -> save(recorder));
        await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() > 0);
        Thread.sleep(400);

        for (Connection connection : taken) {
            connection.close();
        }
        save.join();
        subscription.close();

        assertThat(warnings.list).isEmpty();
    }

    private static void assertTimesOut(JdbcRecorder recorder) {
        assertThat(CompletableFuture.runAsync(() -> save(recorder)))
                .failsWithin(SOON)
                .withThrowableThat()
                .withCauseInstanceOf(LockTimeoutException.class);
    }

    private void assertWarned(String... parts) {
        assertThat(warnings.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains(parts);
    }

    private static void save(JdbcRecorder recorder) {
        recorder.insertEvents(List.of(event(newId(), 1)));
    }

    private Connection begin() throws SQLException {
        Connection connection = billing.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }
}
