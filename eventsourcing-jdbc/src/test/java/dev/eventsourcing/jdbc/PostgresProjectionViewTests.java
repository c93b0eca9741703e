package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ClaimLostException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.projection.InlineProjection;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class PostgresProjectionViewTests extends ProjectionViewContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void aConnectionThatIsEndedInAHandlerLeavesNeitherRowsNorPositionAndTheNextAttemptSucceeds() {
        saveOne();
        JdbcTemplate administrator = new JdbcTemplate(database.newPool());
        AtomicBoolean first = new AtomicBoolean(true);
        view().afterEach(() -> {
            if (first.getAndSet(false)) {
                int pid = jdbc.queryForObject("SELECT pg_backend_pid()", Integer.class);
                administrator.queryForList("SELECT pg_terminate_backend(" + pid + ", 5000)");
                assertThat(CountsView.total(administrator)).isZero();
            }
        });

        processor(ProcessorSettings.DEFAULT).runUntilIdle();

        assertThat(first).isFalse();
        assertThat(CountsView.total(jdbc)).isEqualTo(log().size());
        assertThat(tracking().maxTrackingId("universe")).hasValue(log().size());
    }

    @Test
    void aHandlerThatIsSilentForTooLongIsToldWhatToSet() {
        saveOne();
        view().afterEach(() -> {
            try {
                Thread.sleep(2_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> processor(ProcessorSettings.DEFAULT.withRetry(
                                new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))))
                        .runUntilIdle())
                .withMessageContaining("750 ms")
                .withMessageContaining("claim timeout");

        assertThat(CountsView.total(jdbc)).isZero();
    }

    @Test
    void partitionsAndInLineSavesThatWorkAtTheSameTimeKeepApartWhatTheyCollect() throws Exception {
        for (int i = 0; i < 20; i++) {
            saveOne();
        }
        CyclicBarrier together = new CyclicBarrier(3);
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        CollectedCountsView collected = new CollectedCountsView(jdbc, () -> {
            if (met.add(Thread.currentThread())) {
                meet(together);
            }
        });
        Processor processor = new Processor(
                new ProjectionProcessing(collected, infrastructure.createTracking(collected.name())),
                application.followedLog(),
                ProcessorSettings.DEFAULT.withPartitions(2),
                Clock.systemUTC());
        Application other = new Application("other", infrastructure, Counter.class);
        int events = log().size();
        ExecutorService threads = Executors.newCachedThreadPool();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

        try (processor;
                Subscription inline = InlineProjection.of(collected, other)) {
            assertThat(inline).isNotNull();
            processor.start(threads, Scheduler.of(timer));
            other.save(Counter.start());
            processor.awaitProcessed(processor.head(), Duration.ofSeconds(30));
        } finally {
            threads.shutdown();
            timer.shutdownNow();
        }

        assertThat(CountsView.total(jdbc)).isEqualTo(events + 1);
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoDoesSomethingElseBetweenEventsKeepsTheClaim() {
        for (int i = 0; i < 8; i++) {
            saveOne();
        }
        ViewElsewhere elsewhere = new ViewElsewhere();
        elsewhere.afterEach(() -> sleep(100));

        quickToGiveUp(elsewhere).runUntilIdle();

        assertThat(elsewhere.calls()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void aProcessThatStandsStillOnceLosesTheClaimAndTheEventIsNotBlamed() {
        saveOne();
        AtomicBoolean first = new AtomicBoolean(true);
        ViewElsewhere elsewhere = new ViewElsewhere();
        elsewhere.afterEach(() -> sleep(first.getAndSet(false) ? 1_500 : 0));
        Processor processor = quickToGiveUp(elsewhere);

        processor.runUntilIdle();

        assertThat(elsewhere.calls()).containsExactly(1L, 1L);
        assertThat(processor.deadLetters(0, 10)).isEmpty();
        assertThat(processor.stopped()).isNull();
    }

    /** Other instances take over when nothing is heard of it for 600 ms. */
    private Processor quickToGiveUp(Projection projection) {
        TrackingRecorder tracking = factory(dataSource, JdbcSettings.DEFAULTS.withClaimTimeout(Duration.ofMillis(600)))
                .createTracking(projection.name());
        return new Processor(
                new ProjectionProcessing(projection, tracking),
                application.followedLog(),
                ProcessorSettings.DEFAULT.withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
                Clock.systemUTC());
    }

    @Test
    void aLostClaimIsToldWhateverPoolAndManagerTheApplicationHas() {
        DriverManagerDataSource plain = new DriverManagerDataSource(dataSource.getJdbcUrl());
        JdbcTransactionManager plainManager = new JdbcTransactionManager(plain);
        JdbcInfrastructureFactory factory = new JdbcInfrastructureFactory(
                plain,
                new Mapper(new Topics(), new JacksonTranscoder()),
                JdbcSettings.DEFAULTS.withClaimTimeout(Duration.ofMillis(100)),
                Clock.systemUTC(),
                name -> AppendObserver.NONE,
                () -> plainManager);
        JdbcTemplate template = new JdbcTemplate(plain);

        assertThatExceptionOfType(ClaimLostException.class)
                .isThrownBy(() -> factory.createTracking("view").claim("universe", () -> {
                    sleep(600);
                    return template.queryForObject("SELECT 1", Integer.class);
                }))
                .withMessageContaining("100 ms");
        factory.close();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
