package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.projection.DryRun;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which events a dry run tries, and what it says of the others. */
abstract class DryRunContract extends TransactionFixture {

    private CountsView view;

    @BeforeEach
    void makeView() {
        CountsView.createTable(jdbc);
        view = new CountsView(jdbc);
    }

    @Test
    void triesAsManyEventsAsItIsToldWhereIdsHaveGaps() {
        saveWithGap();

        assertThat(dryRun(application.followedLog()).run(5).events()).isEqualTo(5);
        assertThat(dryRun(application.followedLog()).run(8).events()).isEqualTo(8);
        assertThat(dryRun(application.followedLog()).run(1_000).events()).isEqualTo(10);
    }

    @Test
    void estimatesNoMoreThanItTookWhereItHasTriedAll() {
        saveWithGap();

        DryRun.Report report = dryRun(application.followedLog()).run(1_000);

        assertThat(report.estimate()).isEqualTo(report.took());
        assertThat(report.complete()).isTrue();
    }

    @Test
    void saysThatItEndedBeforeOneErrorTooMany() {
        for (int i = 0; i < 13; i++) {
            saveOne();
        }
        view.afterEach(() -> {
            throw new IllegalStateException("no");
        });

        DryRun.Report report = dryRun(application.followedLog()).run(1_000);

        assertThat(report.errors()).hasSize(10);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void triesTheTopicsOfTheProcessor() {
        Counter counter = Counter.start();
        counter.count();
        counter.count();
        counter.count();
        application.save(counter);
        saveOne();
        String counted = application.topics().stream()
                .filter(topic -> topic.endsWith("Counted"))
                .findFirst()
                .orElseThrow();
        Processor processor = new Processor(
                new ProjectionProcessing(view, infrastructure.createTracking(view.name())),
                application.followedLog(),
                ProcessorSettings.DEFAULT.withTopics(Set.of(counted)),
                Clock.systemUTC());

        assertThat(new DryRun(processor).run(2).events()).isEqualTo(2);
        assertThat(new DryRun(processor).run(1_000).events()).isEqualTo(3);
    }

    @Test
    void waitsForALogElsewhereWithoutLosingTheClaim() {
        saveOne();
        saveOne();

        assertThat(dryRun(WatchedLog.slow(application.followedLog(), Duration.ofSeconds(1)))
                        .run(1_000)
                        .events())
                .isEqualTo(2);
    }

    /** Five events, twenty that nobody has, and five again. */
    private void saveWithGap() {
        for (int i = 0; i < 30; i++) {
            saveOne();
        }
        jdbc.update("DELETE FROM universe_events WHERE notification_id BETWEEN 6 AND 25");
    }

    private DryRun dryRun(FollowedLog log) {
        return new DryRun(
                view,
                factory(dataSource, JdbcSettings.DEFAULTS.withClaimTimeout(Duration.ofMillis(300)))
                        .createTracking(view.name()),
                log);
    }
}
