package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.Scheduler;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A processor whose events cannot get their places in the log, because another writer holds it at the commit. */
class PostgresCommitTimeoutTests extends TransactionFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private JdbcInfrastructureFactory impatient;
    private Application galaxy;
    private CountsView view;
    private TrackingRecorder tracking;

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void makeView() {
        CountsView.createTable(jdbc);
        view = new CountsView(jdbc);
        impatient = factory(dataSource, JdbcSettings.DEFAULTS.withLockTimeout(IMPATIENT));
        galaxy = new Application("galaxy", impatient, Counter.class);
        tracking = impatient.createTracking(view.name());
    }

    @AfterEach
    void stop() {
        impatient.close();
        infrastructure.close();
        executor.shutdownNow();
        timer.shutdownNow();
    }

    @Test
    void theClaimFailsAndWasNotTakenBySomebodyElse() throws SQLException {
        try (Connection holder = lockedLog()) {
            assertThatExceptionOfType(LockTimeoutException.class)
                    .isThrownBy(() -> tracking.claim("universe", () -> galaxy.save(Counter.start())))
                    .withMessageContaining("lock timeout of 300 ms");
            holder.rollback();
        }
        assertThat(tracking.claim("universe", () -> galaxy.save(Counter.start())))
                .isNotEqualTo(Optional.empty());
        assertThat(galaxy.followedLog().horizon()).isEqualTo(1);
    }

    @Test
    void theProcessorSaysSoAndTriesAgainAndNoEventIsBlamed() throws Exception {
        saveOne();
        view.afterEach(() -> galaxy.save(Counter.start()));
        Processor processor = new Processor(
                new ProjectionProcessing(view, tracking),
                application.followedLog(),
                ProcessorSettings.DEFAULT
                        .withOnError(OnError.PARK)
                        .withRetry(new Retry(1, Duration.ofMillis(50), 2, Duration.ofMillis(200))),
                Clock.systemUTC());
        try (Connection holder = lockedLog()) {
            processor.start(executor, Scheduler.of(timer));
            Torture.await().until(() -> status(processor).state() == ProcessorState.FAILING);
            assertThat(status(processor).lastError()).contains("LockTimeoutException", "lock timeout of 300 ms");
            Thread.sleep(1_000);
            assertThat(status(processor).deadLetters()).isZero();
            assertThat(CountsView.total(jdbc)).isZero();
            holder.rollback();
        }

        processor.awaitProcessed(1, PATIENCE);
        Torture.await().until(() -> status(processor).lastError() == null);
        assertThat(status(processor).deadLetters()).isZero();
        assertThat(CountsView.total(jdbc)).isEqualTo(1);
        assertThat(processor.close(PATIENCE)).isTrue();
    }

    private static ProcessorStatus status(Processor processor) {
        return processor.status().get(0);
    }

    /** Holds the log of the galaxy until the transaction ends. */
    private Connection lockedLog() throws SQLException {
        Connection holder = database.newPool().getConnection();
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT galaxy_events_lock()");
        }
        return holder;
    }
}
