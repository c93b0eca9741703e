package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SqliteGroupCommitTests extends GroupCommitContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    @BeforeEach
    void refuseSomeTopic() {
        new JdbcTemplate(database().newPool())
                .execute("CREATE TRIGGER refuse BEFORE INSERT ON universe_events WHEN NEW.topic = 'refused'"
                        + " BEGIN SELECT RAISE(ABORT, 'refused by a trigger'); END");
    }

    @Override
    StoredEvent unstorable(OriginatorId id) {
        return new StoredEvent(id, 1, "refused", new byte[0]);
    }

    @Override
    Hindrance holdLock() throws SQLException {
        Connection writing = database().newPool().getConnection();
        writing.createStatement().execute("BEGIN IMMEDIATE");
        return () -> {
            writing.createStatement().execute("ROLLBACK");
            writing.close();
        };
    }

    /** Has another save wait for the lock of the database, so that the next one waits for its turn in this process. */
    @Override
    Hindrance hinderWriting() throws SQLException {
        Connection writing = database().newPool().getConnection();
        writing.createStatement().execute("BEGIN IMMEDIATE");
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> recorder().insertEvents(List.of(event(newId(), 1)), new Tracking("other", 1)));
        Awaitility.await().until(SqliteGroupCommitTests::someoneWrites);
        return () -> {
            writing.createStatement().execute("ROLLBACK");
            writing.close();
            first.join();
        };
    }

    @Test
    void aBatchThatDoesNotGetItsTurnIsNotStoredForSure() throws Exception {
        JdbcSettings settings = JdbcSettings.DEFAULTS.withLockTimeout(Duration.ofMillis(200));
        HikariDataSource pool = database().newPool();
        Transactions transactions = new Transactions(
                new CallersTransactions(pool), Dialect.SQLITE, TextColumn.USUAL, settings.lockTimeout(), () -> null);
        Failures failures = new Failures(Dialect.SQLITE, "universe_events", settings.lockTimeout());
        EventWriter writer = Dialect.SQLITE.writer(new Tables("universe"), OriginatorIds.BLOB_UUID, settings);
        GroupCommit group = new GroupCommit(
                writer.batches(transactions, failures, connection -> ""),
                events -> List.of(),
                settings.lockTimeout(),
                10);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> transactions.writeAlone(connection -> {
            begun.countDown();
            return await(ended);
        }));
        begun.await();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> group.write(List.of(event(newId(), 1))))
                .isNotInstanceOf(UnknownOutcomeException.class)
                .withMessageContaining("lock timeout of 200 ms; nothing was stored");

        ended.countDown();
        other.join();
        assertThat(group.write(List.of(event(newId(), 1)))).hasSize(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean someoneWrites() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(SqlitePositionWriter.class.getName()));
    }
}
