package dev.eventsourcing.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A processor hears of what others write at once, and finds it in any case. */
class PostgresFollowingTests extends TransactionFixture {

    private static final Duration LONG_POLL = Duration.ofSeconds(30);
    private static final Duration SHORT_POLL = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<JdbcInfrastructureFactory> factories = new ArrayList<>();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @AfterEach
    void stopThreads() {
        factories.forEach(JdbcInfrastructureFactory::close);
        executor.shutdownNow();
        timer.shutdownNow();
    }

    @Test
    void whatAnotherProcessWritesIsProcessedLongBeforeTheNextPoll() throws Exception {
        try (Processor processor = elsewhere(JdbcSettings.DEFAULTS, LONG_POLL)) {
            awaitIdle(processor);
            processor.awaitProcessed(saved(), SOON);
        }
    }

    @Test
    void whatIsCommittedInACallersTransactionElsewhereIsToo() throws Exception {
        try (Processor processor = elsewhere(JdbcSettings.DEFAULTS, LONG_POLL)) {
            awaitIdle(processor);
            inTransaction(this::saveOne);
            processor.awaitProcessed(application.followedLog().horizon(), SOON);
        }
    }

    @Test
    void withoutWakeUpsItIsProcessedAtTheNextPoll() throws Exception {
        try (Processor processor = elsewhere(JdbcSettings.DEFAULTS.withWakeUps(false), SHORT_POLL)) {
            awaitIdle(processor);
            processor.awaitProcessed(saved(), SOON);
        }
    }

    @Test
    void whenTheListeningConnectionDiesNothingIsMissed() throws Exception {
        try (Processor processor = elsewhere(JdbcSettings.DEFAULTS, LONG_POLL)) {
            awaitIdle(processor);
            for (int i = 0; i < 3; i++) {
                Torture.await().until(() -> !endListeners().isEmpty());
                processor.awaitProcessed(saved(), SOON); // the listener connects again and prompts, if not before
            }
        }
    }

    private List<Boolean> endListeners() {
        return new JdbcTemplate(dataSource)
                .queryForList(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND pid <> pg_backend_pid() AND query ILIKE 'LISTEN %'",
                        Boolean.class);
    }

    private long saved() {
        return save().get(0).notificationId().orElseThrow();
    }

    /** After some polls the next one is far away. */
    private void awaitIdle(Processor processor) throws InterruptedException {
        processor.awaitProcessed(saved(), SOON);
        Thread.sleep(500);
    }

    private Processor elsewhere(JdbcSettings settings, Duration pollInterval) {
        HikariDataSource pool = database.newPool();
        JdbcInfrastructureFactory factory = factory(pool, settings);
        factories.add(factory);
        JdbcTemplate other = new JdbcTemplate(pool);
        CountsView.createTable(other);
        CountsView view = new CountsView(other);
        Processor processor = new Processor(
                new ProjectionProcessing(view, factory.createTracking(view.name())),
                application(factory).followedLog(),
                ProcessorSettings.DEFAULT.withPollInterval(pollInterval),
                Clock.systemUTC());
        processor.start(executor, Scheduler.of(timer));
        return processor;
    }
}
