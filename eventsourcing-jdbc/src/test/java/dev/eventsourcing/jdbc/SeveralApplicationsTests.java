package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What of several applications of a store is done one after the other, and may not take that much longer. */
class SeveralApplicationsTests {

    private final TestDatabase database = TestDatabase.postgresql();
    private final HikariDataSource pool = database.newPool();
    private final CountDownLatch reportsGoOn = new CountDownLatch(1);

    @AfterEach
    void close() {
        reportsGoOn.countDown();
        database.close();
    }

    @Test
    void closingWaitsForTheSavesOfAllNoLongerThanForThoseOfOne() throws SQLException {
        JdbcInfrastructureFactory factory = Workload.connect(pool, JdbcSettings.DEFAULTS);
        List<ProcessRecorder> recorders = Stream.of("one", "two", "three")
                .map(name -> factory.create(name).recorder())
                .toList();
        List<CompletableFuture<Void>> saves = new ArrayList<>();
        try (Connection holder = database.newPool().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT one_events_lock(), two_events_lock(), three_events_lock()");
            for (ProcessRecorder recorder : recorders) {
                saves.add(CompletableFuture.runAsync(() -> recorder.insertEvents(List.of(event(newId(), 1)))));
            }
            await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 3);
            long begun = System.nanoTime();

            factory.close(Deadline.of(Duration.ofMillis(500)));

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
            holder.rollback();
        }
        saves.forEach(CompletableFuture::join);
    }

    /** For a connection, say. */
    @Test
    void aReportThatHasToWaitDoesNotKeepNoticesBack() throws SQLException {
        DelegatingDataSource slowForReports = new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                if (isCalledBy(StallReport.class)) {
                    awaitReportsGoOn();
                }
                return super.getConnection();
            }
        };
        try (JdbcInfrastructureFactory factory = Workload.connect(
                        slowForReports, JdbcSettings.DEFAULTS.withStallWarning(Duration.ofMillis(50)));
                JdbcInfrastructureFactory elsewhere = Workload.connect(database.newPool(), JdbcSettings.DEFAULTS);
                Connection holder = database.newPool().getConnection()) {
            ProcessRecorder one = factory.create("one").recorder();
            ProcessRecorder two = factory.create("two").recorder();
            CountDownLatch prompted = new CountDownLatch(2); // once for the beginning
            elsewhere.create("two").recorder().subscribe(prompted::countDown);
            await().until(() -> prompted.getCount() == 1);
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT one_events_lock()");
            CompletableFuture<Void> stalled =
                    CompletableFuture.runAsync(() -> one.insertEvents(List.of(event(newId(), 1))));
            await().until(SeveralApplicationsTests::someoneReports);

            new TransactionTemplate(new JdbcTransactionManager(slowForReports))
                    .executeWithoutResult(status -> two.insertEvents(List.of(event(newId(), 1))));

            await().atMost(Duration.ofSeconds(3)).until(() -> prompted.getCount() == 0);
            reportsGoOn.countDown();
            holder.rollback();
            stalled.join();
        }
    }

    private void awaitReportsGoOn() {
        try {
            reportsGoOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean someoneReports() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .anyMatch(frame -> frame.getMethodName().equals("awaitReportsGoOn"));
    }

    private static boolean isCalledBy(Class<?> type) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(type.getName())));
    }
}
