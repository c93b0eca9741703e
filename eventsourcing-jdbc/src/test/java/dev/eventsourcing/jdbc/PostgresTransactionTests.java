package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresTransactionTests extends JdbcTransactionContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void givesTheCallersConnectionItsLockTimeoutBack() {
        inTransaction(() -> {
            jdbc.execute("SET LOCAL lock_timeout = '1234ms'");
            saveOne();
            assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class)).isEqualTo("1234ms");
        });
    }

    @Test
    void whatIsWrittenBesideEventsWaitsNoLongerThanTheLockTimeoutAndGivesTheCallersBack() throws Exception {
        Infrastructure impatient = factory(dataSource, JdbcSettings.DEFAULTS.withLockTimeout(IMPATIENT))
                .create("universe");
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        impatient
                .snapshotRecorder()
                .insertEvents(
                        List.of(new StoredEvent(id, 1, "T", new byte[0]), new StoredEvent(id, 2, "T", new byte[0])));
        EventType type = new EventType("T", 1);
        impatient.recorder().eventTypes().insert(List.of(type));
        List<Runnable> writes = List.of(
                () -> impatient.snapshotRecorder().deleteSnapshots(id, 1),
                () -> impatient.snapshotRecorder().deleteSnapshots(Set.of("T")),
                () -> impatient.recorder().eventTypes().setAbsent(type, 1));
        try (Connection holder = dataSource.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT * FROM universe_snapshots, universe_event_types FOR UPDATE");
            for (Runnable write : writes) {
                assertThat(CompletableFuture.runAsync(write))
                        .failsWithin(Duration.ofSeconds(4))
                        .withThrowableThat()
                        .withMessageContaining("lock timeout of 300 ms");
            }
            holder.rollback();
        }
        for (Runnable write : writes) {
            inTransaction(() -> {
                jdbc.execute("SET LOCAL lock_timeout = '1234ms'");
                write.run();
                assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class))
                        .isEqualTo("1234ms");
            });
        }
    }

    /** As a trigger of the user's can, or somebody who encrypts anew meanwhile. */
    @Test
    void aRecordingOfWhatIsStoredOtherwiseHasNoKnownPlaceAndAsksNobodyOnlyToSaySo() {
        jdbc.execute("CREATE FUNCTION longer() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN NEW.state = NEW.state || ''\\x20''::bytea; RETURN NEW; END'");
        jdbc.execute("CREATE TRIGGER longer BEFORE INSERT ON universe_events FOR EACH ROW"
                + " WHEN (NEW.originator_version = 2) EXECUTE FUNCTION longer()");
        List<Recording> recordings = new ArrayList<>();
        Counter two = Counter.start();
        two.count();
        inTransaction(() -> {
            saveOne();
            recordings.addAll(application.save(two));
        });
        assertThat(recordings).hasSize(2).allSatisfy(recording -> {
            assertThat(recording.notificationId()).isEmpty();
            assertThat(recording.toString()).endsWith("has no known place in the log yet");
        });
        assertThat(two.pendingEvents()).isEmpty();

        List<Recording> usual = new ArrayList<>();
        inTransaction(() -> usual.addAll(save()));
        dataSource.close();
        assertThat(usual.get(0).toString()).endsWith("has no known place in the log yet");
        assertThat(usual.get(0)).isEqualTo(usual.get(0)).isNotEqualTo(recordings.get(0));
    }

    @Test
    void transactionsOverSeveralLogsInOppositeOrderDoNotBlockEachOther() {
        List<Application> logs = List.of(application, other("second"), other("third"), other("fourth"));
        saveInOppositeOrders(logs);
    }

    /** Each with settings of its own, as applications of one DataSource can have. */
    @Test
    void norDoTheyIfTheLogsBelongToSeveralStores() {
        JdbcInfrastructureFactory other = factory(dataSource, JdbcSettings.DEFAULTS.withGroupCommit(false));
        manager.addListener(infrastructure.transactionListener());
        manager.addListener(other.transactionListener());
        saveInOppositeOrders(List.of(application, new Application("second", other, Counter.class)));
    }

    private void saveInOppositeOrders(List<Application> logs) {
        List<Application> opposite = new ArrayList<>(logs);
        Collections.reverse(opposite);
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> saveInEach(logs, together));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> saveInEach(opposite, together));

        assertThat(one).succeedsWithin(Duration.ofSeconds(30));
        assertThat(other).succeedsWithin(Duration.ofSeconds(30));
        assertThat(log()).hasSize(200);
    }

    private Application other(String name) {
        return new Application(name, infrastructure, Counter.class);
    }

    private void saveInEach(List<Application> logs, CyclicBarrier together) {
        for (int i = 0; i < 100; i++) {
            transaction.executeWithoutResult(status -> {
                logs.forEach(log -> log.save(Counter.start()));
                try {
                    together.await(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    @Test
    void aTransactionThatTakesItsTimeHoldsNobodyUpAndComesLate() {
        List<Recording> early = new ArrayList<>();
        List<Recording> late = new ArrayList<>();
        inTransaction(() -> {
            late.addAll(save());
            CompletableFuture.runAsync(() -> early.addAll(save())).join();
            assertThat(early.get(0).notificationId()).hasValue(1);
            assertThat(late.get(0).notificationId()).isEmpty();
        });

        assertThat(late.get(0).notificationId()).hasValue(2);
    }

    @Test
    void anInsertByHandGetsItsPlaceAtTheCommitToo() {
        saveOne();
        jdbc.update("INSERT INTO universe_events (originator_id, originator_version, topic, state)"
                + " VALUES (gen_random_uuid(), 1, 'Other.Event', '{}')");

        assertThat(jdbc.queryForList("SELECT notification_id FROM universe_events ORDER BY 1", Long.class))
                .containsExactly(1L, 2L);
    }

    @Test
    void aClashWithACallersOpenTransactionEndsWhenThatDoes() {
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        StoredEvent event = new StoredEvent(id, 1, "T", new byte[] {1});
        StoredEvent other = new StoredEvent(id, 1, "T", new byte[] {2});
        List<CompletableFuture<List<Long>>> clashing = new ArrayList<>();
        inTransaction(() -> {
            recorder().insertEvents(List.of(event));
            clashing.add(CompletableFuture.supplyAsync(() -> recorder().insertEvents(List.of(other))));
            long begin = System.nanoTime();
            CompletableFuture.runAsync(this::saveOne).join(); // a neighbour, which does not wait for the clash
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> clashing.get(0).join())
                .withCauseInstanceOf(ConcurrencyException.class);
        assertThat(recorder().selectNotificationIds(List.of(event))).hasSize(1);
        assertThat(recorder().selectNotificationIds(List.of(other))).isEmpty();
    }

    /** It would be ended for a deadlock, if the other save went on waiting for it with the lock. */
    @Test
    void aCallersCommitOutlivesAClashHoweverEarlyTheServerLooksForDeadlocks() {
        use(database.newPool(config -> config.setConnectionInitSql("SET deadlock_timeout = '20ms'")));
        JdbcTemplate observer = new JdbcTemplate(database.newPool());
        for (int clash = 0; clash < 3; clash++) {
            OriginatorId id = OriginatorId.of(UUID.randomUUID());
            List<CompletableFuture<List<Long>>> clashing = new ArrayList<>();
            inTransaction(() -> {
                recorder().insertEvents(List.of(new StoredEvent(id, 1, "T", new byte[] {1})));
                clashing.add(CompletableFuture.supplyAsync(() ->
                        recorder().insertEvents(List.of(new StoredEvent(id, 1, "T", new byte[] {2})))));
                Awaitility.await()
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> observer.queryForObject(
                                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'",
                                        Integer.class)
                                > 0);
            });

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> clashing.get(0).join())
                    .withCauseInstanceOf(ConcurrencyException.class);
        }
    }

    @Test
    void everyRowOfASaveWaitsNoLongerThanTheLockTimeout() {
        OriginatorId contested = OriginatorId.of(UUID.randomUUID());
        List<StoredEvent> two = List.of(
                new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[0]),
                new StoredEvent(contested, 1, "T", new byte[0]));
        ProcessRecorder impatient = factory(dataSource, JdbcSettings.DEFAULTS.withLockTimeout(IMPATIENT))
                .create("universe")
                .recorder();
        inTransaction(() -> {
            recorder().insertEvents(List.of(new StoredEvent(contested, 1, "T", new byte[] {1})));
            CompletableFuture<List<Long>> waiting =
                    CompletableFuture.supplyAsync(() -> impatient.insertEvents(two, new Tracking("other", 1)));

            assertThat(waiting)
                    .failsWithin(Duration.ofSeconds(4))
                    .withThrowableThat()
                    .withMessageContaining("lock timeout of 300 ms");
        });
    }

    @Test
    void whatTheDatabaseSaysOfADeadlockIsToldWithoutTheStatement() {
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder().inTransaction(() -> {
                    jdbc.execute("DO $$ BEGIN RAISE EXCEPTION 'deadlock detected' USING ERRCODE = '40P01'; END $$");
                    return true;
                }))
                .withMessageContaining("undone this one: ERROR: deadlock detected. Nothing was stored")
                .withMessageContaining("run the transaction again")
                .withMessageNotContaining("RAISE");
    }

    /** The save is in the way of another transaction for what its caller holds, and no version of its events exists. */
    @Test
    void aDeadlockWithWhatTheCallerHoldsIsNotSaidToBeAnExistingVersion() {
        insertOwnRow();
        StoredEvent event = new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[0]);
        CompletableFuture<Void> holdsTheVersion = new CompletableFuture<>();
        CompletableFuture<Void> holdsTheRow = new CompletableFuture<>();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> inTransaction(() -> {
            recorder().insertEvents(List.of(event));
            holdsTheVersion.complete(null);
            holdsTheRow.join();
            jdbc.update("UPDATE own_rows SET name = 'other'");
            throw new IllegalStateException("rolled back");
        }));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> inTransaction(() -> {
                    jdbc.execute("SET LOCAL deadlock_timeout = '10ms'");
                    jdbc.update("UPDATE own_rows SET name = 'own'");
                    holdsTheVersion.join();
                    holdsTheRow.complete(null);
                    Awaitility.await().until(() -> someoneWaitsForATransaction());
                    recorder().insertEvents(List.of(event));
                }))
                .withMessageContaining("deadlock detected")
                .withMessageContaining("run the transaction again")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("version exists"))
                .satisfies(e -> assertThat(e.originatorIds()).containsExactly(event.originatorId()));
        assertThat(other).failsWithin(Duration.ofSeconds(5));
    }

    private boolean someoneWaitsForATransaction() {
        JdbcTemplate observer = new JdbcTemplate(dataSource);
        return observer.queryForObject(
                        "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'", Integer.class)
                > 0;
    }

    @Test
    void leavesTheConnectionsLockTimeoutAloneAfterASaveOfItsOwn() {
        String before = jdbc.queryForObject("SHOW lock_timeout", String.class);
        saveOne();
        assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class)).isEqualTo(before);
    }
}
