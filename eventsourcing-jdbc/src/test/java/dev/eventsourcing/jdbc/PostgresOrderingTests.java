package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever writes and however long it takes, a reader that goes on from the last id that it saw misses nothing: own saves
 * in two processes' worth of pools, callers' transactions that dawdle or roll back, and inserts by hand.
 */
class PostgresOrderingTests {

    private static final Duration LOAD = Duration.ofSeconds(2);

    private final TestDatabase database = TestDatabase.postgresql();
    private final HikariDataSource one = database.newPool();
    private final HikariDataSource two = database.newPool();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean ended = new AtomicBoolean();
    private ProcessRecorder recorder;
    private ProcessRecorder other;

    @BeforeEach
    void open() {
        recorder = recorder(one);
        other = recorder(two);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void aReaderMissesNothing() {
        assertThat(missedUnderLoad(jdbc -> insertByHand(jdbc, "DEFAULT"))).isEmpty();
    }

    /** Shows that the test can fail: a writer that draws its ids at the insert, and not under the lock. */
    @Test
    void aReaderMissesEventsOfAWriterThatDrawsItsIdsTooEarly() {
        new JdbcTemplate(one).execute("DROP TRIGGER universe_events_refuse ON universe_events");
        assertThat(missedUnderLoad(jdbc -> insertByHand(jdbc, "nextval('universe_events_seq')")))
                .isNotEmpty();
    }

    private List<Long> missedUnderLoad(Consumer<JdbcTemplate> handWriter) {
        List<CompletableFuture<?>> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            writers.add(repeat(() -> recorder.insertEvents(events(2))));
            writers.add(repeat(() -> other.insertEvents(events(1))));
            writers.add(repeat(() -> inTransaction(one, () -> recorder.insertEvents(events(2)))));
            writers.add(repeat(() -> inTransaction(two, () -> handWriter.accept(new JdbcTemplate(two)))));
        }
        List<Long> seen = new ArrayList<>();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> tail(seen, writers), threads);
        LockSupport.parkNanos(LOAD.toNanos());
        ended.set(true);
        reader.join();

        List<Long> stored = new ArrayList<>();
        recorder.selectNotifications(NotificationSelection.from(1L, Integer.MAX_VALUE))
                .forEach(notification -> stored.add(notification.id()));
        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(100);
        stored.removeAll(new HashSet<>(seen));
        return stored;
    }

    private void tail(List<Long> seen, List<CompletableFuture<?>> writers) {
        long last = 0;
        boolean over = false;
        while (true) {
            List<Notification> page = recorder.selectNotifications(NotificationSelection.after(last, 1_000));
            for (Notification notification : page) {
                last = notification.id();
                seen.add(last);
            }
            if (over && page.isEmpty()) {
                return;
            }
            over = writers.stream().allMatch(CompletableFuture::isDone);
        }
    }

    private CompletableFuture<?> repeat(Runnable write) {
        return CompletableFuture.runAsync(
                () -> {
                    while (!ended.get()) {
                        write.run();
                    }
                },
                threads);
    }

    /** Takes its time after the insert, and rolls back now and then. */
    private static void inTransaction(HikariDataSource pool, Runnable insert) {
        new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> {
            insert.run();
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(10_000_000));
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                status.setRollbackOnly();
            }
        });
    }

    private static void insertByHand(JdbcTemplate jdbc, String notificationId) {
        jdbc.update(
                "INSERT INTO universe_events (notification_id, originator_id, originator_version, topic, state) VALUES ("
                        + notificationId + ", gen_random_uuid(), 1, 'T', '{}')");
    }

    private static List<StoredEvent> events(int count) {
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        return LongStream.rangeClosed(1, count)
                .mapToObj(version -> new StoredEvent(id, version, "T", new byte[200]))
                .toList();
    }

    private static ProcessRecorder recorder(HikariDataSource pool) {
        return new JdbcInfrastructureFactory(
                        pool,
                        new Mapper(new Topics(), new JacksonTranscoder()),
                        JdbcSettings.DEFAULTS,
                        Clock.systemUTC())
                .create("universe")
                .recorder();
    }
}
