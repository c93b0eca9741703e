package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

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
    void leavesTheConnectionsLockTimeoutAloneAfterASaveOfItsOwn() {
        String before = jdbc.queryForObject("SHOW lock_timeout", String.class);
        saveOne();
        assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class)).isEqualTo(before);
    }
}
