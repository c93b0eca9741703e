package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
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
        try (Turn turn = new Turn(Duration.ofMillis(200))) {
            CompletableFuture<List<Long>> refused =
                    CompletableFuture.supplyAsync(() -> turn.group.write(List.of(event(newId(), 1))));
            turn.refused.await();
            turn.end();

            assertThat(refused)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(LockTimeoutException.class)
                    .withMessageContaining("lock timeout of 200 ms; nothing was stored");
            assertThat(turn.group.write(List.of(event(newId(), 1)))).hasSize(1);
        }
    }

    @Test
    void whoWaitsWithASaveThatDoesNotGetItsTurnIsToldOfThat() throws Exception {
        try (Turn turn = new Turn(Duration.ofMillis(200))) {
            CompletableFuture<List<Long>> leads =
                    CompletableFuture.supplyAsync(() -> turn.group.write(List.of(event(newId(), 1))));
            turn.refused.await();

            assertThatExceptionOfType(LockTimeoutException.class)
                    .isThrownBy(() -> turn.group.write(List.of(event(newId(), 1))))
                    .withMessageContaining("on SQLite, another transaction of this process was writing")
                    .withMessageContaining("nothing was stored");
            turn.end();
            assertThat(leads)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(LockTimeoutException.class)
                    .withMessageContaining("Other writers held the store");
        }
    }

    /** A transaction of this process that has the turn to write until it is ended. */
    private final class Turn implements AutoCloseable {

        private final HikariDataSource pool = database().newPool();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final CompletableFuture<Boolean> holder;
        final CountDownLatch refused = new CountDownLatch(1);
        final GroupCommit group;

        Turn(Duration lockTimeout) throws InterruptedException {
            JdbcSettings settings = JdbcSettings.DEFAULTS.withLockTimeout(lockTimeout);
            Transactions transactions = new Transactions(
                    new CallerTransactions(pool), Dialect.SQLITE, TextColumn.USUAL, lockTimeout, () -> null);
            ExceptionTranslator failures = new ExceptionTranslator(Dialect.SQLITE, "universe_events", lockTimeout);
            EventWriter writer = Dialect.SQLITE.writer(new Tables("universe"), OriginatorIds.BLOB_UUID, settings);
            BatchWriter batches = writer.batches(transactions, failures, connection -> "");
            group = new GroupCommit(
                    batch -> {
                        try {
                            batches.write(batch);
                        } catch (LockTimeoutException e) {
                            refused.countDown();
                            await(ended); // is slow to say so
                            throw e;
                        }
                    },
                    events -> List.of(),
                    lockTimeout,
                    10);
            CountDownLatch begun = new CountDownLatch(1);
            holder = CompletableFuture.supplyAsync(() -> transactions.writeInOwnTransaction(connection -> {
                begun.countDown();
                return await(ended);
            }));
            begun.await();
        }

        void end() {
            ended.countDown();
            holder.join();
        }

        @Override
        public void close() {
            end();
        }
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
