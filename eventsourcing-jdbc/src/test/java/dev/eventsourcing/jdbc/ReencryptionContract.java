package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.jdbc.EncryptedStore.Happened;
import dev.eventsourcing.persistence.CompressionDictionaries;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Reencryption;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing is unreadable at any moment while a store is encrypted anew, whoever dies meanwhile. */
@Timeout(120)
abstract class ReencryptionContract {

    private static final int ORIGINATORS = 100;
    private static final int VERSIONS = 20;
    private static final int ROWS = 2 * ORIGINATORS * VERSIONS + 1;

    private final TestDatabase database;
    private final List<OriginatorId> originators =
            Stream.generate(EncryptedStore::newId).limit(ORIGINATORS).toList();
    private HikariDataSource pool;
    private List<Notification> before;

    ReencryptionContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fillWithTheOldKey() {
        pool = database.newPool();
        Infrastructure old = EncryptedStore.open(pool, EncryptedStore.OLD);
        for (OriginatorId id : originators) {
            if (id.equals(originators.get(ORIGINATORS / 2))) {
                new CompressionDictionaries(old).train(1000);
            }
            List<StoredEvent> events = LongStream.rangeClosed(1, VERSIONS)
                    .mapToObj(version -> old.mapper().toStoredEvent(Happened.event(id, version)))
                    .toList();
            old.recorder().insertEvents(events);
            old.snapshotRecorder().insertEvents(events);
        }
        before = log(old);
    }

    final HikariDataSource newPool() {
        return database.newPool();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static List<Notification> log(Infrastructure store) {
        return store.recorder().selectNotifications(NotificationSelection.after(0, 1_000_000));
    }

    @Test
    void underLoadAndKilledAgainAndAgain() throws InterruptedException {
        Infrastructure store = EncryptedStore.open(pool, EncryptedStore.NEW);
        Reencryption reencryption = new Reencryption(store);
        assertThat(reencryption.remaining()).isEqualTo(ROWS);
        try (ReencryptionLoad load = new ReencryptionLoad(store, originators)) {
            long remaining = ROWS;
            for (int kill = 1; kill <= 2; kill++) {
                try (ReencryptionProcess process = new ReencryptionProcess(pool.getJdbcUrl())) {
                    int batches = 4 * kill;
                    Torture.await().until(() -> process.batches() >= batches);
                    process.kill();
                }
                long left = reencryption.remaining();
                assertThat(left).isPositive().isLessThan(remaining);
                remaining = left;
            }

            assertThat(reencryption.run()).isEqualTo(remaining);
            load.end();
        }

        assertThat(reencryption.remaining()).isZero();
        Infrastructure withoutOld = EncryptedStore.open(database.newPool(), EncryptedStore.NEW_ALONE);
        List<Notification> after = log(withoutOld);
        assertThat(after.size()).isGreaterThan(before.size());
        for (int i = 0; i < after.size(); i++) {
            DomainEvent event = withoutOld.mapper().toDomainEvent(after.get(i).event());
            assertThat(event).isEqualTo(Happened.event(event.originatorId(), event.originatorVersion()));
            if (i < before.size()) {
                assertThat(after.get(i).id()).isEqualTo(before.get(i).id());
                assertThat(after.get(i).event())
                        .hasToString(before.get(i).event().toString());
            }
        }
    }

    @Test
    void severalProcessesShareTheWork() {
        List<CompletableFuture<Long>> runs = Stream.generate(
                        () -> new Reencryption(EncryptedStore.open(database.newPool(), EncryptedStore.NEW)))
                .limit(3)
                .map(reencryption -> CompletableFuture.supplyAsync(reencryption::run))
                .toList();

        assertThat(runs.stream().mapToLong(CompletableFuture::join).sum()).isEqualTo(ROWS);
        assertThat(log(EncryptedStore.open(pool, EncryptedStore.NEW_ALONE))).hasSize(before.size());
    }

    @Test
    void aSnapshotThatCannotBeReadIsWarnedOfOnceAndStopsNothing() {
        Infrastructure store = EncryptedStore.open(pool, EncryptedStore.NEW);
        for (long version = 1; version <= 2; version++) {
            store.snapshotRecorder()
                    .putSnapshot(new StoredEvent(originators.get(0), version, "Damaged", new byte[] {0x7f}));
        }
        Reencryption reencryption = new Reencryption(store);
        List<String> warnings;

        try (CapturedLog log = new CapturedLog(Reencryption.class)) {
            assertThat(reencryption.run()).isEqualTo(ROWS - 2);
            assertThat(reencryption.remaining()).isZero();
            warnings = log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        }

        assertThat(warnings).singleElement().asString().startsWith("Snapshot Damaged " + originators.get(0) + "#");
    }

    /** Events, snapshots and dictionaries: what was stored says nothing of its content. */
    @Test
    void nothingStandsInClear() {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        for (String table : List.of("universe_events", "universe_snapshots", "universe_dictionaries")) {
            List<byte[]> states = new ArrayList<>(jdbc.queryForList("SELECT state FROM " + table, byte[].class));

            assertThat(states)
                    .isNotEmpty()
                    .allSatisfy(state -> assertThat(new String(state, ISO_8859_1))
                            .startsWith("\u0010\u0003old")
                            .doesNotContain("dinosaurs", "timestamp", "payload", "alice"));
        }
    }
}
