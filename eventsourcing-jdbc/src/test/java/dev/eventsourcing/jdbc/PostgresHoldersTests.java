package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The exception of who waits in vain says for whom, whichever way it saves. */
class PostgresHoldersTests {

    private static final JdbcSettings SETTINGS = JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(300));

    private final TestDatabase database = TestDatabase.postgresql();
    private final HikariDataSource pool = database.newPool();
    private final JdbcRecorder recorder = recorder(pool, SETTINGS);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofASaveThatSharesACommit() throws SQLException {
        assertNamed("SELECT universe_events_lock()", () -> recorder.insertEvents(List.of(event(newId(), 1))));
    }

    @Test
    void ofASaveWithATransactionOfItsOwn() throws SQLException {
        assertNamed(
                "SELECT universe_events_lock()",
                () -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)));
    }

    /** Nobody holds the ordering lock there: it is the other's insert that is waited for. */
    @Test
    void ofASaveInACallersTransactionThatClashesWithAnother() throws SQLException {
        OriginatorId id = newId();
        String insert = "INSERT INTO universe_events (originator_id, originator_version, topic, state)" + " VALUES ('"
                + id.uuid() + "', 1, 'T', '')";
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        assertNamed(
                insert, () -> transaction.executeWithoutResult(status -> recorder.insertEvents(List.of(event(id, 1)))));
    }

    @Test
    void nobodyIsNamedIfNoConnectionIsLeftToAskWith() throws SQLException {
        pool.getHikariConfigMXBean().setMaximumPoolSize(1);
        pool.getHikariPoolMXBean().softEvictConnections();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        OriginatorId id = newId();
        try (Connection holder = database.newPool().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("INSERT INTO universe_events (originator_id, originator_version, topic, state)"
                    + " VALUES ('" + id.uuid() + "', 1, 'T', '')");
            long begun = System.nanoTime();
            assertThatExceptionOfType(LockTimeoutException.class)
                    .isThrownBy(() ->
                            transaction.executeWithoutResult(status -> recorder.insertEvents(List.of(event(id, 1)))))
                    .withMessageContaining("nothing was stored. Try again");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
            holder.rollback();
        }
    }

    private void assertNamed(String held, Runnable save) throws SQLException {
        HikariDataSource billing =
                database.newPool(config -> config.addDataSourceProperty("ApplicationName", "billing"));
        try (Connection holder = billing.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute(held);
            int pid = holder.unwrap(org.postgresql.PGConnection.class).getBackendPID();
            assertThatExceptionOfType(LockTimeoutException.class)
                    .isThrownBy(save::run)
                    .withMessageContaining("lock timeout of 300 ms")
                    .withMessageContainingAll("pid " + pid, "\"billing\"", "idle in transaction", "ms ago")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(held)); // there may be values in it
            holder.rollback();
        }
        assertThat(recorder.orderingStatus().holders()).isEmpty();
    }
}
