package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What meters are fed with. */
class AppendObserverTests {

    private TestDatabase database;

    private record Committed(int saves, int events, Duration took) {}

    private final List<Committed> commits = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final List<String> applications = new ArrayList<>();

    private final AppendObserver observer = new AppendObserver() {
        @Override
        public void committed(int saves, int events, Duration took) {
            commits.add(new Committed(saves, events, took));
        }

        @Override
        public void waited(Duration time) {
            waits.add(time);
        }

        @Override
        public void conflicted() {
            conflicts.incrementAndGet();
        }
    };

    static Stream<JdbcSettings> settings() {
        return Stream.of(JdbcSettings.DEFAULTS, JdbcSettings.DEFAULTS.withGroupCommit(false));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void isToldOfSavesOnSqlite(JdbcSettings settings) {
        database = TestDatabase.sqlite();
        isToldOfSaves(settings);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void isToldOfSavesOnPostgresql(JdbcSettings settings) {
        database = TestDatabase.postgresql();
        isToldOfSaves(settings);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anObserverThatFailsDoesNotMakeAStoredSaveAFailure(JdbcSettings settings) {
        database = TestDatabase.sqlite();
        AppendObserver failing = new AppendObserver() {
            @Override
            public void committed(int saves, int events, Duration took) {
                throw new IllegalStateException("no meter");
            }

            @Override
            public void waited(Duration time) {
                throw new IllegalStateException("no meter");
            }

            @Override
            public void conflicted() {
                throw new IllegalStateException("no meter");
            }
        };
        ProcessRecorder recorder = new JdbcInfrastructureFactory(
                        database.newPool(),
                        new Mapper(new Topics(), new JacksonTranscoder()),
                        settings,
                        Clock.systemUTC(),
                        application -> failing)
                .create("universe")
                .recorder();
        List<StoredEvent> one = List.of(event(newId(), 1));

        assertThat(recorder.insertEvents(one)).containsExactly(1L);
        assertThat(recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)))
                .containsExactly(2L);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> recorder.insertEvents(one));
    }

    private void isToldOfSaves(JdbcSettings settings) {
        ProcessRecorder recorder = recorder(database.newPool(), settings);
        List<StoredEvent> two = List.of(event(newId(), 1), event(newId(), 1));

        assertThat(recorder.insertEvents(two)).containsExactly(1L, 2L);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> recorder.insertEvents(two));
        recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)));
        recorder.insertEvents(List.of());

        assertThat(commits).extracting(Committed::saves).containsExactly(1, 1);
        assertThat(commits).extracting(Committed::events).containsExactly(2, 1);
        assertThat(commits).extracting(Committed::took).allMatch(took -> took.toNanos() > 0);
        assertThat(waits).hasSize(2);
        assertThat(conflicts).hasValue(2);
        assertThat(applications).containsExactly("universe");
    }

    @Test
    void isToldOnceOfTheWaitOfASaveThatIsTriedAgain() {
        database = TestDatabase.sqlite();
        ScheduledExecutorService reports = Executors.newSingleThreadScheduledExecutor();
        InFlightCommits underWay =
                new InFlightCommits(reports, Duration.ofMinutes(1), () -> {}, Duration.ofSeconds(5), connection -> {});
        AtomicInteger attempts = new AtomicInteger();
        ObservedBatches batches = new ObservedBatches(
                batch -> {
                    batch.saves().forEach(save -> save.succeed(List.of(1L)));
                    if (attempts.getAndIncrement() == 0) {
                        throw new InterruptedSaveException(new InterruptedException());
                    }
                },
                observer,
                underWay,
                () -> {});
        List<Save> saves = List.of(new Save(List.of(event(newId(), 1)), Duration.ofSeconds(5)));
        assertThatExceptionOfType(InterruptedSaveException.class).isThrownBy(() -> batches.write(Batch.of(saves)));

        batches.write(Batch.of(saves));

        assertThat(waits).hasSize(1);
        assertThat(commits).hasSize(1);
        reports.shutdownNow();
    }

    @Test
    void isToldOfCallersTransactionsWithoutWhatTheyHaveUndone() {
        database = TestDatabase.postgresql();
        HikariDataSource pool = database.newPool();
        ProcessRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS);
        JdbcTransactionManager manager = new JdbcTransactionManager(pool);
        TransactionTemplate transaction = new TransactionTemplate(manager);
        TransactionTemplate nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        transaction.executeWithoutResult(status -> {
            recorder.insertEvents(List.of(event(newId(), 1), event(newId(), 1)));
            recorder.insertEvents(List.of(event(newId(), 1)));
            nested.executeWithoutResult(savepoint -> {
                recorder.insertEvents(List.of(event(newId(), 1)));
                savepoint.setRollbackOnly();
            });
            assertThat(commits).isEmpty();
        });
        transaction.executeWithoutResult(status -> {
            recorder.insertEvents(List.of(event(newId(), 1)));
            status.setRollbackOnly();
        });

        assertThat(commits).singleElement().satisfies(commit -> {
            assertThat(commit.saves()).isEqualTo(2);
            assertThat(commit.events()).isEqualTo(3);
            assertThat(commit.took()).isPositive();
        });
    }

    private ProcessRecorder recorder(HikariDataSource pool, JdbcSettings settings) {
        return new JdbcInfrastructureFactory(
                        pool,
                        new Mapper(new Topics(), new JacksonTranscoder()),
                        settings,
                        Clock.systemUTC(),
                        this::observer)
                .create("universe")
                .recorder();
    }

    private AppendObserver observer(String application) {
        applications.add(application);
        return observer;
    }
}
