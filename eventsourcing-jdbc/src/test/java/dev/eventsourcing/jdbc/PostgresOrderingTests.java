package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whoever writes, in however many processes, and however long it takes: a reader that goes on from the last id that it
 * saw sees every event, once, in ascending order.
 */
@Tag("torture")
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PostgresOrderingTests {

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private TestDatabase database;
    private HikariDataSource pool;
    private JdbcTemplate jdbc;
    private JdbcInfrastructureFactory factory;

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void open() {
        database = emptyDatabase();
        pool = database.newPool();
        jdbc = new JdbcTemplate(pool);
    }

    @AfterEach
    void close() {
        factory.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReaderMissesNothing(Ordering ordering) throws Exception {
        ProcessRecorder recorder = open(ordering);

        Tail tail = readUnderLoad(ordering, recorder, (reading, workload) -> {
            LockSupport.parkNanos(Torture.LOAD.toNanos());
            Torture.await().until(() -> reading.count() > 1_000);
        });

        assertThat(tail.missed()).isEqualTo(new BitSet());
        assertThat(LogCheck.contradictions(recorder, told)).isEmpty();
        assertThat(told)
                .extracting(Told::reason)
                .allMatch(reason -> reason.equals(Told.NONE)
                        || reason.equals(Told.ROLLBACK)
                        || reason.startsWith(ConcurrencyException.class.getName())
                        || reason.startsWith(DuplicateKeyException.class.getName()));
    }

    /** Shows that the test can fail. */
    @ParameterizedTest
    @EnumSource
    void aReaderMissesEventsOfAStoreThatDrawsItsIdsTooEarly(Ordering ordering) throws Exception {
        ProcessRecorder recorder = open(ordering);
        drawIdsAtTheInsertAndWithoutTheLock();

        readUnderLoad(
                ordering,
                recorder,
                (reading, workload) -> Torture.await().until(() -> misses(reading, workload.idsOfOwnSaves())));
    }

    /** Own saves take the lock in another way than those in callers' transactions and those by hand. */
    private static boolean misses(Tail reading, Set<Long> ids) {
        return reading.missed().stream().anyMatch(id -> ids.contains((long) id));
    }

    private ProcessRecorder open(Ordering ordering) {
        factory = Workload.connect(pool, Torture.settings(ordering));
        return Workload.recorder(factory);
    }

    /** Lets writers write in two processes, as long as the reading goes on. */
    private Tail readUnderLoad(Ordering ordering, ProcessRecorder recorder, BiConsumer<Tail, Workload> reading)
            throws Exception {
        try (WriterProcess process = new WriterProcess(pool.getJdbcUrl(), ordering);
                Tail tail = new Tail(recorder, jdbc)) {
            Torture.await().until(() -> tail.count() > 0); // of that process
            try (Workload workload = new Workload(pool, Torture.settings(ordering), told::add)) {
                reading.accept(tail, workload);
                workload.end();
            }
            process.end();
            told.addAll(process.told());
            tail.end();
            return tail;
        }
    }

    private void drawIdsAtTheInsertAndWithoutTheLock() {
        jdbc.execute("DROP TRIGGER universe_events_number ON universe_events");
        jdbc.execute("ALTER TABLE universe_events ALTER notification_id SET DEFAULT nextval('universe_events_seq')");
        for (String takingIt : List.of("await_lock", "append")) {
            String function = jdbc.queryForObject(
                    "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = ?",
                    String.class,
                    "universe_events_" + takingIt);
            assertThat(function).contains("pg_advisory_xact_lock(");
            jdbc.execute(function.replaceAll("pg_advisory_xact_lock(_shared)?\\(", "least("));
        }
    }
}
