package dev.eventsourcing.jdbc;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.system.EventDrivenSystem;
import dev.eventsourcing.system.Runner;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The runner that works on the threads that save, beside somebody who holds the file for long. */
class SqliteRunnerTests extends TransactionFixture {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.sqlite();
    }

    @Test
    void isDoneThoughAWriterHoldsTheFileForLongerThanTheLockTimeout() throws Exception {
        JdbcInfrastructureFactory impatient = factory(dataSource, JdbcSettings.DEFAULTS.withLockTimeout(IMPATIENT));
        try (Runner runner =
                        Runner.singleThreaded(EventDrivenSystem.of(pipe(Counters.class, Follower.class)), impatient);
                Connection writer = dataSource.getConnection();
                Statement statement = writer.createStatement()) {
            runner.get(Counters.class).save(Counter.start());
            statement.execute("BEGIN IMMEDIATE");
            CompletableFuture<Void> start = CompletableFuture.runAsync(runner::start);
            Thread.sleep(3 * IMPATIENT.toMillis());
            assertThat(start).isNotDone();
            statement.execute("COMMIT");

            assertThat(start).succeedsWithin(SOON);
            assertThat(runner.get(Follower.class).followedLog().select(NotificationSelection.from(1L, 10)))
                    .hasSize(1);
        }
    }
}
