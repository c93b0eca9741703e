package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.jdbc.OrderingStatus.Holder;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Subscription;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds up a log is named. */
class PostgresStallTests extends StallFixture {

    private static final JdbcSettings IMPATIENT = JdbcSettings.DEFAULTS.withStallWarning(Duration.ofMillis(50));

    @Test
    void whoHoldsTheOrderingLockForTooLongIsNamedOnceWhileASaveWaits() throws SQLException {
        JdbcRecorder recorder = recorder(pool, IMPATIENT.withLockTimeout(Duration.ofMillis(600)));
        try (Connection holder = hold()) {
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1))))
                    .withMessageContaining("lock timeout of 600 ms");

            assertThat(warnings.list).hasSize(1);
            assertThat(warnings.list.get(0).getLevel()).isEqualTo(Level.WARN);
            assertThat(warnings.list.get(0).getFormattedMessage())
                    .contains("\"universe\" is held up", "1 waiting", "pid " + pid(holder), "\"billing\"")
                    .contains("user \"postgres\"", "idle in transaction", "SELECT universe_events_lock()");
            assertThat(recorder.orderingStatus().waiting()).isZero();
            holder.rollback();
        }
        assertThat(recorder.orderingStatus().holders()).isEmpty();
    }

    /** A warning that comes later than the failures it explains is none. */
    @Test
    void whoHoldsTheLockIsNamedAtALockTimeoutTooThatIsShorterThanTheTimeForAWarning() throws SQLException {
        JdbcRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(200)));
        try (Connection holder = hold()) {
            for (int save = 0; save < 3; save++) {
                assertThatExceptionOfType(LockTimeoutException.class)
                        .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1))));
            }

            assertThat(warnings.list)
                    .singleElement()
                    .satisfies(warning ->
                            assertThat(warning.getFormattedMessage()).contains("pid " + pid(holder), "\"billing\""));
            holder.rollback();
        }
    }

    /** Of which none is left to ask with: a process that follows the log asks on the connection that it listens on. */
    @ParameterizedTest
    @CsvSource({"true, 5000", "false, 300"})
    void whoHoldsTheLockIsNamedThoughAllConnectionsOfThePoolWaitForIt(boolean follows, int lockTimeout)
            throws Exception {
        HikariDataSource small = database.newPool(config -> config.setInitializationFailTimeout(-1));
        small.getHikariConfigMXBean().setMaximumPoolSize(follows ? 3 : 2);
        JdbcRecorder recorder = recorder(small, IMPATIENT.withLockTimeout(Duration.ofMillis(lockTimeout)));
        Subscription subscription = follows ? recorder.subscribe(() -> {}) : () -> {};
        if (follows) {
            await().until(() -> small.getHikariPoolMXBean().getActiveConnections() == 1);
        }
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(small));
        AtomicBoolean ended = new AtomicBoolean();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        try (Connection holder = hold()) {
            for (int caller = 0; caller < 8; caller++) {
                callers.add(CompletableFuture.runAsync(() -> {
                    while (!ended.get()) {
                        try {
                            transaction.executeWithoutResult(
                                    status -> recorder.insertEvents(List.of(event(newId(), 1))));
                        } catch (RuntimeException e) {
                            assertThat(e).isNotNull(); // it waits in vain, as it should
                        }
                    }
                }));
            }

            await().atMost(Duration.ofSeconds(4)).until(() -> !warnings.list.isEmpty());

            assertThat(warnings.list.get(0).getFormattedMessage()).contains("pid " + pid(holder), "\"billing\"");
            ended.set(true);
            holder.rollback();
        }
        callers.forEach(CompletableFuture::join);
        subscription.close();
        await().until(() -> small.getHikariPoolMXBean().getActiveConnections() == 0);
    }

    @Test
    void whoKeepsTheHorizonDownIsNamedOnceWhileAReaderLooks() throws SQLException {
        JdbcRecorder recorder = recorder(pool, IMPATIENT.with(Ordering.CONCURRENT));
        try (Connection holder = hold();
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT nextval('universe_events_seq')");
            recorder.insertEvents(List.of(event(newId(), 1)));

            await().pollInterval(Duration.ofMillis(5)).until(() -> {
                assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 10)))
                        .isEmpty();
                return !heldUp().isEmpty();
            });

            recorder.selectNotifications(NotificationSelection.from(1L, 10));
            assertThat(heldUp()).hasSize(1);
            assertThat(heldUp().get(0)).contains("head 2, horizon 0 for ", "pid " + pid(holder), "\"billing\"");
            OrderingStatus status = recorder.orderingStatus();
            assertThat(status.head()).hasValue(2);
            assertThat(status.horizon()).hasValue(0);
            assertThat(status.horizonAge()).isGreaterThan(IMPATIENT.stallWarning());
            holder.rollback();
        }
        assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 10)))
                .hasSize(1);
    }

    /** Returns the warnings of a log that does not go on: a save that is slow on a busy machine is told of as such. */
    private List<String> heldUp() {
        return warnings.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("is held up"))
                .toList();
    }

    @Test
    void aReaderWhoIsNotKeptBackDoesNotHideThatOthersAre() throws SQLException {
        JdbcRecorder recorder = recorder(pool, IMPATIENT.with(Ordering.CONCURRENT));
        recorder.insertEvents(List.of(event(newId(), 1)));
        try (Connection holder = hold();
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT nextval('universe_events_seq')");
            recorder.insertEvents(List.of(event(newId(), 1)));

            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> {
                        assertThat(recorder.selectNotifications(NotificationSelection.from(2L, 10)))
                                .isEmpty();
                        assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 1)))
                                .hasSize(1);
                        assertThat(recorder.selectNotifications(NotificationSelection.from(4L, 10)))
                                .isEmpty();
                        return !warnings.list.isEmpty();
                    });
            assertThat(recorder.horizonAge()).isPositive();
            holder.rollback();
        }
        assertThat(recorder.selectNotifications(NotificationSelection.from(2L, 10)))
                .hasSize(1);
        assertThat(recorder.horizonAge()).isZero();
    }

    @Test
    void aStallIsOverWhenTheStatusSaysSoThoughNobodyReads() throws SQLException {
        JdbcRecorder recorder = recorder(pool, IMPATIENT.with(Ordering.CONCURRENT));
        try (Connection holder = hold();
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT nextval('universe_events_seq')");
            recorder.insertEvents(List.of(event(newId(), 1)));
            recorder.selectNotifications(NotificationSelection.from(1L, 10));
            assertThat(recorder.orderingStatus().horizonAge()).isPositive();
            holder.rollback();
        }

        assertThat(recorder.orderingStatus().horizonAge()).isZero();
        assertThat(recorder.horizonAge()).isZero();
    }

    /** Who was kept back for a moment, and then stopped to read, says nothing of later. */
    @Test
    void whoDoesNotAskAnyMoreIsNotKeptBack() {
        recorder(pool, IMPATIENT.with(Ordering.CONCURRENT));
        long[] now = {0};
        PostgresHorizon horizon = new PostgresHorizon(new JdbcTemplate(pool), new Tables("universe"), () -> now[0]);
        horizon.keptBackAbove(7);
        now[0] = Duration.ofSeconds(20).toNanos();
        assertThat(horizon.age()).isEqualTo(Duration.ofSeconds(20));
        horizon.keptBackAbove(7);
        now[0] = Duration.ofSeconds(40).toNanos();
        assertThat(horizon.age()).isEqualTo(Duration.ofSeconds(40));

        now[0] = Duration.ofSeconds(51).toNanos();

        assertThat(horizon.age()).isZero();
        horizon.keptBackAbove(7);
        assertThat(horizon.age()).isZero();
    }

    @Test
    void aReaderIsNotToldOfAStallThatIsOver() throws SQLException {
        JdbcRecorder recorder = recorder(pool, IMPATIENT.with(Ordering.CONCURRENT));
        recorder.insertEvents(List.of(event(newId(), 1)));
        try (Connection holder = hold();
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT nextval('universe_events_seq')");
            recorder.insertEvents(List.of(event(newId(), 1)));
            assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 10)))
                    .hasSize(1);
            holder.rollback();
        }
        await().until(() -> recorder.horizonAge().compareTo(IMPATIENT.stallWarning()) > 0);

        assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 1)))
                .hasSize(1);

        assertThat(warnings.list).isEmpty();
        assertThat(recorder.horizonAge()).isZero();
    }

    @Test
    void aSessionWhoseStateMayNotBeSeenIsNotTakenForAPreparedTransaction() throws SQLException {
        recorder(pool, JdbcSettings.DEFAULTS);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        String role = "guest_" + System.nanoTime();
        jdbc.execute("CREATE ROLE " + role + " LOGIN");
        jdbc.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + role);
        HikariDataSource guest = database.newPool(config -> {
            config.setJdbcUrl(config.getJdbcUrl().replace("user=postgres", "user=" + role));
            config.setUsername(role);
        });
        JdbcRecorder watching = recorder(guest, JdbcSettings.DEFAULTS.with(SchemaMode.NONE));
        try (Connection holder = hold()) {
            List<Holder> holders = watching.orderingStatus().holders();

            assertThat(holders).hasSize(1);
            assertThat(holders.get(0).pid()).isEqualTo(pid(holder));
            assertThat(holders.get(0).state()).isEmpty();
            assertThat(holders.get(0).toString()).contains("pid " + pid(holder)).doesNotContain("prepared");
            holder.rollback();
        }
    }

    @Test
    void aPreparedTransactionIsNamed() throws SQLException {
        JdbcRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        try (Connection holder = hold();
                Statement statement = holder.createStatement()) {
            statement.execute("PREPARE TRANSACTION 'two phase'");
            try {
                List<Holder> holders = recorder.orderingStatus().holders();

                assertThat(holders).hasSize(1);
                assertThat(holders.get(0).pid()).isNull();
                assertThat(holders.get(0).prepared()).isEqualTo("two phase");
                assertThat(holders.get(0).toString())
                        .startsWith(
                                "prepared transaction 'two phase' (application_name \"\", user \"postgres\", prepared, ");
            } finally {
                jdbc.execute("ROLLBACK PREPARED 'two phase'");
            }
        }
        assertThat(recorder.orderingStatus().holders()).isEmpty();
    }

    private Connection hold() throws SQLException {
        Connection holder = billing.getConnection();
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT universe_events_lock()");
        }
        return holder;
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }
}
