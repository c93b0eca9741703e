package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves that share a commit, in a real database: each keeps its own fate. */
abstract class GroupCommitContract {

    private static final int WRITERS = 12;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private TestDatabase database;
    private JdbcInfrastructureFactory factory;
    private ProcessRecorder recorder;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void open() {
        database = emptyDatabase();
        factory = new JdbcInfrastructureFactory(
                database.newPool(),
                new Mapper(new Topics(), new JacksonTranscoder()),
                JdbcSettings.DEFAULTS,
                Clock.systemUTC());
        recorder = factory.create("universe").recorder();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void everySaveGetsItsOwnContiguousIdsOrItsOwnConflict() throws Exception {
        List<OriginatorId> contested = List.of(newId(), newId(), newId());
        Map<StoredEvent, Long> acknowledged = new ConcurrentHashMap<>();
        Map<StoredEvent, Boolean> refused = new ConcurrentHashMap<>();

        inThreads(() -> {
            for (int i = 0; i < 60; i++) {
                boolean contests = ThreadLocalRandom.current().nextInt(100) < 40;
                OriginatorId id = contests ? contested.get(i % contested.size()) : newId();
                int size = 1 + ThreadLocalRandom.current().nextInt(3);
                long from =
                        contests ? recorder.selectEvents(id, EventSelection.ALL).size() + 1L : 1;
                List<StoredEvent> events = new ArrayList<>();
                for (int e = 0; e < size; e++) {
                    events.add(event(id, from + e));
                }
                try {
                    List<Long> ids = recorder.insertEvents(events);
                    for (int e = 0; e < size; e++) {
                        assertThat(ids.get(e)).isEqualTo(ids.get(0) + e);
                        acknowledged.put(events.get(e), ids.get(e));
                    }
                } catch (ConcurrencyException e) {
                    assertThat(contests).isTrue();
                    assertThat(e.originatorIds()).containsExactly(id);
                    events.forEach(event -> refused.put(event, true));
                }
            }
            return null;
        });

        Map<StoredEvent, Long> log =
                recorder.selectNotifications(NotificationSelection.from(1L, Integer.MAX_VALUE)).stream()
                        .collect(Collectors.toMap(Notification::event, Notification::id));
        assertThat(log)
                .containsExactlyInAnyOrderEntriesOf(acknowledged)
                .doesNotContainKeys(refused.keySet().toArray(StoredEvent[]::new));
        assertThat(refused).isNotEmpty();
    }

    @Test
    void aSaveThatTheDatabaseCannotStoreFailsAlone() throws Exception {
        List<Integer> failed = inThreads(() -> {
            int failures = 0;
            for (int i = 0; i < 40; i++) {
                boolean broken = i % 4 == 0;
                StoredEvent event = broken ? unstorable(newId()) : event(newId(), 1);
                try {
                    recorder.insertEvents(List.of(event));
                    assertThat(broken).isFalse();
                } catch (PersistenceException e) {
                    assertThat(broken).isTrue();
                    failures++;
                }
            }
            return failures;
        });

        assertThat(failed).containsOnly(10);
        assertThat(recorder.maxNotificationId().getAsLong()).isGreaterThanOrEqualTo(WRITERS * 30L);
    }

    @Test
    void aSaveWaitsForItsTurnAndForTheDatabaseNoLongerThanTheLockTimeoutTogether() throws Exception {
        Duration timeout = Duration.ofSeconds(1);
        try (JdbcInfrastructureFactory impatient =
                Workload.connect(database.newPool(), JdbcSettings.DEFAULTS.withLockTimeout(timeout))) {
            ProcessRecorder waiting = Workload.recorder(impatient);
            waiting.insertEvents(List.of(event(newId(), 1)));
            Hindrance hindrance = holdLock();
            List<Future<Duration>> saves = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                saves.add(threads.submit(() -> timeToFail(waiting)));
                Thread.sleep(150);
            }

            for (Future<Duration> save : saves) {
                assertThat(save.get()).isBetween(Duration.ofMillis(900), Duration.ofMillis(1_800));
            }
            hindrance.end();
            assertThat(waiting.insertEvents(List.of(event(newId(), 1)))).hasSize(1);
        }
    }

    private static Duration timeToFail(ProcessRecorder recorder) {
        long begun = System.nanoTime();
        assertThatExceptionOfType(LockTimeoutException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1))))
                .withMessageContaining("nothing was stored");
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Keeps everybody from writing until it is ended. */
    abstract Hindrance holdLock() throws SQLException;

    /** Returns an event that this database refuses, and not for a conflict. */
    abstract StoredEvent unstorable(OriginatorId id);

    @Test
    void anInterruptOfALeaderThatWaitsToWriteFailsNobody() throws Exception {
        FutureTask<Boolean> leading = new FutureTask<>(() -> {
            assertThat(recorder.insertEvents(List.of(event(newId(), 1)))).hasSize(1);
            return Thread.interrupted();
        });
        Thread leader = new Thread(leading);
        List<Future<List<Long>>> others = new ArrayList<>();
        Hindrance hindrance = hinderWriting();
        leader.start();
        awaitWaiting(leader);
        for (int i = 0; i < 3; i++) {
            others.add(threads.submit(() -> recorder.insertEvents(List.of(event(newId(), 1)))));
        }
        leader.interrupt();
        awaitWaiting(leader);
        hindrance.end();

        assertThat(leading.get()).as("the interrupt stays with its thread").isTrue();
        for (Future<List<Long>> other : others) {
            assertThat(other.get()).hasSize(1);
        }
    }

    private static void awaitWaiting(Thread thread) {
        Awaitility.await()
                .until(() -> !thread.isAlive()
                        || (thread.getState() == Thread.State.TIMED_WAITING && !thread.isInterrupted()));
    }

    /** Makes whoever writes next wait, in a way that an interrupt ends, until it is ended. */
    abstract Hindrance hinderWriting() throws SQLException;

    interface Hindrance {
        void end() throws SQLException;
    }

    @Test
    void afterClosingNothingIsStored() {
        factory.close();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1))))
                .withMessageContaining("closed");
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)))
                .withMessageContaining("closed");
        assertThat(recorder.maxNotificationId()).isEmpty();
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> factory.create("another"))
                .withMessageContaining("closed");
    }

    ProcessRecorder recorder() {
        return recorder;
    }

    TestDatabase database() {
        return database;
    }

    <T> List<T> inThreads(Callable<T> work) throws Exception {
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            running.add(threads.submit(work));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : running) {
            results.add(future.get());
        }
        return results;
    }

    static OriginatorId newId() {
        return OriginatorId.of(UUID.randomUUID());
    }

    static StoredEvent event(OriginatorId id, long version) {
        return new StoredEvent(id, version, "T", UUID.randomUUID().toString().getBytes(UTF_8));
    }
}
