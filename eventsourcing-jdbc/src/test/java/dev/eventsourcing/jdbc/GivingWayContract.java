package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorObserver;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch of a processor that is second to somebody else is tried again, without a word and as often as it takes. */
abstract class GivingWayContract extends TransactionFixture {

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private CountsView view;

    @BeforeEach
    void makeView() {
        CountsView.createTable(jdbc);
        view = new CountsView(jdbc);
        saveOne();
        saveOne();
    }

    /** Has a statement fail as when the database undoes a transaction in favour of another one. */
    abstract void giveWay();

    @Test
    void whoHasToGiveWayTriesAgainAndThatIsNoAttempt() {
        view.afterEach(() -> {
            if (calls.incrementAndGet() <= 10) {
                giveWay();
            }
        });

        assertComesThroughInSilence();
    }

    @Test
    void soDoesWhoseHandlerHasMetAConflict() {
        view.afterEach(() -> {
            if (calls.incrementAndGet() <= 10) {
                throw ConcurrencyException.ofEvents(List.of(), null);
            }
        });

        assertComesThroughInSilence();
    }

    private void assertComesThroughInSilence() {
        CapturedLog logged = new CapturedLog(Processor.class.getPackageName());
        try (logged) {
            processor().runUntilIdle();
        }

        assertThat(calls).hasValue(12);
        assertThat(CountsView.total(jdbc)).isEqualTo(2);
        assertThat(failed).hasValue(0);
        assertThat(logged.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    private Processor processor() {
        return new Processor(
                new ProjectionProcessing(view, infrastructure.createTracking(view.name())),
                application.followedLog(),
                ProcessorSettings.DEFAULT.withRetry(new Retry(2, Duration.ofMillis(1), 1, Duration.ofMillis(1))),
                Clock.systemUTC(),
                new ProcessorObserver() {
                    @Override
                    public void failed() {
                        failed.incrementAndGet();
                    }
                });
    }
}
