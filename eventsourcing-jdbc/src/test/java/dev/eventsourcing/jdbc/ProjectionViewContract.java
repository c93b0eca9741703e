package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import dev.eventsourcing.projection.DryRun;
import dev.eventsourcing.projection.InlineProjection;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A read model in the store's own database, and how far it has come, are one: whatever fails, each event counts once. */
abstract class ProjectionViewContract extends TransactionFixture {

    private static final ProcessorSettings SETTINGS =
            ProcessorSettings.DEFAULT.withRetry(new Retry(3, Duration.ofMillis(1), 1, Duration.ofMillis(1)));

    private CountsView view;
    private TrackingRecorder tracking;

    @BeforeEach
    void makeView() {
        CountsView.createTable(jdbc);
        view = new CountsView(jdbc);
        tracking = infrastructure.createTracking(view.name());
    }

    @Test
    void rowsAndPositionAreCommittedTogether() {
        saveOne();
        saveOne();

        processor(SETTINGS).runUntilIdle();

        assertThat(CountsView.total(jdbc)).isEqualTo(log().size());
        assertThat(tracking.maxTrackingId("universe")).hasValue(log().size());
    }

    @Test
    void aHandlerThatFailsLeavesNeitherRowsNorPosition() {
        saveOne();
        view.afterEach(() -> {
            throw new IllegalStateException("no");
        });

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> processor(SETTINGS).runUntilIdle());

        assertThat(CountsView.total(jdbc)).isZero();
        assertThat(tracking.maxTrackingId("universe")).isEmpty();
    }

    @Test
    void whatIsParkedLeavesNoRows() {
        saveOne();
        saveOne();
        AtomicInteger calls = new AtomicInteger();
        view.afterEach(() -> {
            if (calls.incrementAndGet() == 1 || CountsView.total(jdbc) == 1) {
                throw new IllegalStateException("no");
            }
        });
        Processor processor = processor(SETTINGS.withOnError(OnError.PARK));

        processor.runUntilIdle();

        assertThat(CountsView.total(jdbc)).isZero();
        assertThat(processor.deadLetters(0, 100)).hasSize(log().size());
        view.afterEach(() -> {});
        assertThat(processor.retryAll()).isEqualTo(log().size());
        assertThat(CountsView.total(jdbc)).isEqualTo(log().size());
    }

    @Test
    void beginsAnewInOneTransaction() {
        saveOne();
        Processor processor = processor(SETTINGS);
        processor.runUntilIdle();

        assertThatIllegalStateException()
                .isThrownBy(() -> processor.reset(new StartFrom.Beginning(), () -> {
                    view.clear();
                    throw new IllegalStateException("no");
                }));
        assertThat(CountsView.total(jdbc)).isEqualTo(log().size());
        assertThat(tracking.maxTrackingId("universe")).hasValue(log().size());

        processor.reset(new StartFrom.Beginning(), view::clear);
        assertThat(CountsView.total(jdbc)).isZero();
        processor.runUntilIdle();
        assertThat(CountsView.total(jdbc)).isEqualTo(log().size());
    }

    @Test
    void beginsAnewInAllLogsOrInNone() {
        Application other = new Application("other", infrastructure, Counter.class);
        saveOne();
        other.save(Counter.start());
        CountsView stubborn = new CountsView(jdbc) {
            @Override
            protected void clear() {
                super.clear();
                throw new IllegalStateException("no");
            }
        };
        Processors processors = new Processors(() -> List.of(
                processorOf(stubborn, application.followedLog(), SETTINGS),
                processorOf(stubborn, other.followedLog(), SETTINGS.withPartitions(2))));
        processors.all().forEach(Processor::runUntilIdle);

        assertThatIllegalStateException().isThrownBy(() -> processors.reset(view.name()));

        assertThat(CountsView.total(jdbc)).isEqualTo(2);
        assertThat(tracking.maxTrackingId("universe")).hasValue(1);
        assertThat(tracking.maxTrackingId("other/1of2")).hasValue(1);
        assertThat(processors.all().stream().mapToInt(Processor::runUntilIdle)).containsOnly(0);
    }

    @Test
    void aDryRunTellsWhatItWouldChangeAndChangesNothing() {
        saveOne();
        saveOne();
        int events = log().size();
        AtomicInteger calls = new AtomicInteger();
        view.afterEach(() -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("no");
            }
        });

        DryRun.Report report = new DryRun(view, tracking, application.followedLog()).run(1_000);

        assertThat(report.errors()).hasSize(1);
        assertThat(report.errors().get(1L)).hasMessage("no");
        assertThat(report.events()).isEqualTo(events - 1);
        assertThat(report.changedRows()).hasValue(events - 1);
        assertThat(report.took()).isPositive();
        assertThat(report.estimate()).isGreaterThanOrEqualTo(report.took());
        assertThat(CountsView.total(jdbc)).isZero();
        assertThat(tracking.maxTrackingId("universe")).isEmpty();
    }

    @Test
    void inLineTheRowsAreInTheTransactionOfTheSave() {
        Subscription inline = InlineProjection.of(view, application);
        saveOne();
        assertThat(CountsView.total(jdbc)).isEqualTo(log().size()).isPositive();
        int before = log().size();

        view.afterEach(() -> {
            throw new IllegalStateException("no");
        });
        assertThatIllegalStateException().isThrownBy(this::saveOne);
        assertThat(CountsView.total(jdbc)).isEqualTo(before);
        assertThat(log()).hasSize(before);

        view.afterEach(() -> {});
        transaction.executeWithoutResult(status -> {
            saveOne();
            status.setRollbackOnly();
        });
        assertThat(CountsView.total(jdbc)).isEqualTo(before);
        assertThat(log()).hasSize(before);
        inline.close();
    }

    @Test
    void aTransactionWhoseSaveHasFailedInLineIsNotCommittedWhoeverCatchesThat() {
        Subscription inline = InlineProjection.of(view, application);
        view.afterEach(() -> {
            throw new IllegalStateException("no");
        });

        assertThatExceptionOfType(IncompleteSaveException.class)
                .isThrownBy(() ->
                        inTransaction(() -> assertThatIllegalStateException().isThrownBy(this::saveOne)))
                .withRootCauseInstanceOf(IllegalStateException.class);
        assertThat(log()).isEmpty();
        assertThat(CountsView.total(jdbc)).isZero();

        transaction.executeWithoutResult(status -> {
            Object savepoint = status.createSavepoint();
            assertThatIllegalStateException().isThrownBy(this::saveOne);
            status.rollbackToSavepoint(savepoint);
            view.afterEach(() -> {});
            saveOne();
        });
        assertThat(log()).hasSize(1);
        assertThat(CountsView.total(jdbc)).isEqualTo(1);
        inline.close();
    }

    @Test
    void norIsOneWhoseLaterFailureIsUndone() {
        Subscription inline = InlineProjection.of(view, application);
        view.afterEach(() -> {
            throw new IllegalStateException("no");
        });

        assertThatExceptionOfType(IncompleteSaveException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThatIllegalStateException().isThrownBy(this::saveOne);
                    Object savepoint = status.createSavepoint();
                    assertThatIllegalStateException().isThrownBy(this::saveOne);
                    status.rollbackToSavepoint(savepoint);
                }));
        assertThat(log()).isEmpty();
        inline.close();
    }

    @Test
    void norIsOneWhoseSaveBeforeTheCommitHasFailedInLine() {
        Subscription inline = InlineProjection.of(view, application);

        assertThatExceptionOfType(TransactionException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    saveOne();
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            view.afterEach(() -> {
                                throw new IllegalStateException("no");
                            });
                            assertThatIllegalStateException().isThrownBy(ProjectionViewContract.this::saveOne);
                        }
                    });
                }));
        assertThat(log()).isEmpty();
        assertThat(CountsView.total(jdbc)).isZero();
        view.afterEach(() -> {});
        saveOne();
        assertThat(log()).hasSize(1);
        inline.close();
    }

    @Test
    void oneInWhichNothingWasWrittenBeforeTheFailureIsCommitted() {
        ProcessRecorder recorder = recorder();

        inTransaction(() -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> recorder.inTransaction(() -> {
                        throw new IllegalStateException("no");
                    }));
            saveOne();
        });
        assertThat(log()).hasSize(1);
    }

    @Test
    void aManagerOfAnotherDataSourceIsRefusedBeforeAnythingIsProcessed() {
        saveOne();
        JdbcTransactionManager foreign = new JdbcTransactionManager(database.newPool());
        JdbcInfrastructureFactory factory = new JdbcInfrastructureFactory(
                dataSource,
                new Mapper(new Topics(), new JacksonTranscoder()),
                JdbcSettings.DEFAULTS,
                Clock.systemUTC(),
                name -> AppendObserver.NONE,
                () -> foreign);

        assertThatExceptionOfType(ForeignTransactionException.class)
                .isThrownBy(() -> factory.createTracking(view.name()).claim("universe", () -> "processed"))
                .withMessageContaining("JdbcTransactionManager")
                .withMessageContaining("another DataSource");
        assertThatExceptionOfType(ForeignTransactionException.class).isThrownBy(factory::checkProcessing);
        infrastructure.checkProcessing();
        factory.close();
    }

    @Test
    void aClaimThatIsHeldInThisProcessIsNotWaitedFor() {
        assertThat(tracking.claim(
                        "universe", () -> assertTimeout(IMPATIENT, () -> tracking.claim("universe", () -> "twice"))))
                .hasValue(Optional.empty());
        assertThat(tracking.claim("universe", () -> "again")).hasValue("again");
    }

    Processor processor(ProcessorSettings settings) {
        return new Processor(
                new ProjectionProcessing(view, tracking), application.followedLog(), settings, Clock.systemUTC());
    }

    CountsView view() {
        return view;
    }

    TrackingRecorder tracking() {
        return tracking;
    }

    @Test
    void aViewInAnotherStoreSeesAnEventAgainWhenTheTransactionFailsAndCanLeaveItOut() {
        saveOne();
        saveOne();
        saveOne();
        ViewElsewhere elsewhere = new ViewElsewhere();
        AtomicInteger calls = new AtomicInteger();
        elsewhere.afterEach(() -> {
            if (calls.incrementAndGet() == 3) {
                throw new IllegalStateException("no");
            }
        });

        processorOf(elsewhere, application.followedLog(), SETTINGS).runUntilIdle();

        assertThat(elsewhere.calls()).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        assertThat(elsewhere.count()).isEqualTo(3);
    }

    @Test
    void aBatchThatDoesNotFitInMemoryIsMadeSmaller() {
        for (int i = 0; i < 8; i++) {
            saveOne();
        }
        AtomicInteger failures = new AtomicInteger();
        FollowedLog large = WatchedLog.limited(application.followedLog(), 3);
        Processor processor = processorOf(view, large, SETTINGS.withBatchSize(12));

        while (log().size() > CountsView.total(jdbc) && failures.get() < 20) {
            try {
                processor.runUntilIdle();
            } catch (OutOfMemoryError e) {
                failures.incrementAndGet();
            }
        }

        assertThat(failures).hasValueBetween(2, 8);
        assertThat(CountsView.total(jdbc)).isEqualTo(8);
    }

    @Test
    void aDryRunFindsWhatFailsAtTheEndOfABatch() {
        saveOne();
        Counter refused = Counter.start();
        application.save(refused);
        saveOne();

        DryRun.Report report = new DryRun(
                        new StrictView(jdbc, refused.originatorId()), tracking, application.followedLog())
                .run(1_000);

        assertThat(report.errors()).containsOnlyKeys(2L);
        assertThat(report.events()).isEqualTo(2);
        assertThat(report.changedRows()).hasValue(2);
        assertThat(CountsView.total(jdbc)).isZero();
    }

    @Test
    void aDryRunEndsBeforeOneErrorTooMany() {
        for (int i = 0; i < 13; i++) {
            saveOne();
        }
        view.afterEach(() -> jdbc.update("INSERT INTO nothing VALUES (1)"));

        DryRun.Report report = new DryRun(view, tracking, application.followedLog()).run(1_000);

        assertThat(report.errors()).containsOnlyKeys(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(report.events()).isZero();
        assertThat(report.estimate()).isLessThan(report.took().multipliedBy(2));
    }

    Processor processorOf(Projection projection, FollowedLog log, ProcessorSettings settings) {
        return new Processor(
                new ProjectionProcessing(projection, infrastructure.createTracking(projection.name())),
                log,
                settings,
                Clock.systemUTC());
    }
}
