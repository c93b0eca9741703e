package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How other processes are told of new events, and how it is heard. */
class PostgresNoticesTests {

    private final TestDatabase database = emptyDatabase();
    private final HikariDataSource here = database.newPool();
    private final HikariDataSource there = database.newPool();
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch free = new CountDownLatch(1);

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void makeTables() {
        factory(here, JdbcSettings.DEFAULTS).create("universe");
    }

    @AfterEach
    void close() {
        background.shutdownNow();
        database.close();
    }

    /** Whatever is to be sent waits until this is free. */
    private void keepBackgroundBusy() {
        background.execute(() -> {
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void whatIsStillToBeToldIsToldWhenTheStoreIsClosed() {
        List<String> told = new CopyOnWriteArrayList<>();
        try (PostgresListener listening = new PostgresListener(here)) {
            listening.listen("universe_events", () -> told.add("heard"));
            await().until(() -> told.size() == 1);
            keepBackgroundBusy();
            PostgresWakeUps closed = new PostgresWakeUps(there, background);
            closed.announce("universe_events");

            closed.close(Deadline.of(Duration.ofSeconds(10)));

            await().until(() -> told.size() == 2);
        }
    }

    @Test
    void closingWaitsForNoConnectionToTellOnBeyondItsTime() throws Exception {
        CountDownLatch exhausted = new CountDownLatch(1);
        keepBackgroundBusy();
        PostgresWakeUps notices = new PostgresWakeUps(
                new DelegatingDataSource(there) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        try {
                            exhausted.await();
                        } catch (InterruptedException e) {
                            throw new SQLException(e);
                        }
                        return super.getConnection();
                    }
                },
                background);
        notices.announce("universe_events");

        assertThat(CompletableFuture.runAsync(() -> notices.close(Deadline.of(Duration.ofMillis(100)))))
                .succeedsWithin(Duration.ofSeconds(5));
        exhausted.countDown();
    }

    /** Of memory, say. */
    @Test
    void whateverGoesWrongItIsListenedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        List<String> told = new CopyOnWriteArrayList<>();
        try (PostgresListener listener = new PostgresListener(new DelegatingDataSource(there) {
            @Override
            public Connection getConnection() throws SQLException {
                if (attempts.getAndIncrement() == 0) {
                    throw new OutOfMemoryError("not really");
                }
                return super.getConnection();
            }
        })) {
            listener.listen("universe_events", () -> told.add("heard"));

            await().until(() -> told.size() == 1);
        }
    }

    @Test
    void whatComesWhileANoticeWaitsToBeSentIsToldWithIt() {
        AtomicInteger sent = new AtomicInteger();
        PostgresWakeUps notices = counting(sent);
        keepBackgroundBusy();
        for (int commit = 0; commit < 5; commit++) {
            notices.announce("universe_events");
        }
        free.countDown();
        await().until(() -> sent.get() == 1);

        notices.announce("universe_events");

        await().until(() -> sent.get() == 2);
    }

    @Test
    void aStreamOfCommitsIsToldOfOnceInAMillisecondAndItsEndToo() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        PostgresWakeUps notices = counting(sent);
        long begun = System.nanoTime();
        int before = 0;
        while (System.nanoTime() - begun < 200_000_000) {
            before = sent.get();
            notices.announce("universe_events");
        }
        int last = before;

        await().until(() -> sent.get() > last); // who announced last was not forgotten
        background.shutdown();
        assertThat(background.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(sent.get()).isBetween(1, 2 + (int) ((System.nanoTime() - begun) / 1_000_000));
    }

    private PostgresWakeUps counting(AtomicInteger sent) {
        return new PostgresWakeUps(
                new DelegatingDataSource(there) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        sent.incrementAndGet();
                        return super.getConnection();
                    }
                },
                background);
    }

    @Test
    void savesThatShareACommitAreToldOfOnce() throws SQLException {
        AtomicInteger commits = new AtomicInteger();
        AtomicInteger saves = new AtomicInteger();
        AppendObserver observer = new AppendObserver() {
            @Override
            public void committed(int together, int events, Duration took) {
                commits.incrementAndGet();
                saves.addAndGet(together);
            }
        };
        JdbcRecorder saving = saving(observer);
        try (Connection listening = here.getConnection();
                Connection holder = here.getConnection()) {
            listening.createStatement().execute("LISTEN universe_events");
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT universe_events_lock()");
            List<CompletableFuture<Void>> together = new ArrayList<>();
            for (int save = 0; save < 20; save++) {
                together.add(CompletableFuture.runAsync(() -> saving.insertEvents(List.of(event(newId(), 1)))));
                await().until(() -> saving.orderingStatus().waiting() == 1); // the first batch, without the others
            }
            await().until(() -> saving.waitingSaves() > 0);
            holder.rollback();
            together.forEach(CompletableFuture::join);
            assertThat(saves).hasValue(20);
            assertThat(commits).hasValueLessThan(20);

            List<PGNotification> heard = new ArrayList<>();
            await().until(() -> {
                PGNotification[] more = listening.unwrap(PGConnection.class).getNotifications(1);
                heard.addAll(more == null ? List.of() : List.of(more));
                return heard.size() >= commits.get();
            });
            assertThat(heard).hasSize(commits.get());
        }
    }

    /** A transaction that has sent a notice cannot be prepared; and it would hold a lock of the whole server at its commit. */
    @Test
    void aCallersTransactionSendsNoNoticeItself() {
        new TransactionTemplate(new JdbcTransactionManager(there)).executeWithoutResult(status -> {
            saving(AppendObserver.NONE).insertEvents(List.of(event(newId(), 1)));
            JdbcTemplate jdbc = new JdbcTemplate(there);
            jdbc.execute("PREPARE TRANSACTION 'without a notice'");
        });

        new JdbcTemplate(there).execute("COMMIT PREPARED 'without a notice'");
        assertThat(saving(AppendObserver.NONE).maxNotificationId()).hasValue(1);
    }

    /** As a standby or a pooler does. */
    @Test
    void whereNothingCanBeHeardItIsSaidOnceAndTriedLessAndLess() {
        CapturedLog warnings = new CapturedLog(PostgresListener.class);
        AtomicInteger attempts = new AtomicInteger();
        HikariDataSource refusing = database.newPool();
        PostgresListener listener = new PostgresListener(new DelegatingDataSource(refusing) {
            @Override
            public Connection getConnection() throws SQLException {
                attempts.incrementAndGet();
                return super.getConnection();
            }
        });
        try {
            listener.listen("no channel; at all", () -> {});
            await().until(() -> attempts.get() == 3); // after 200 and 400 ms
        } finally {
            listener.close();
            warnings.close();
        }

        assertThat(warnings.list)
                .filteredOn(event -> event.getLevel() == Level.WARN)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage()).contains("listening again in 200 ms"));
    }

    private JdbcRecorder saving(AppendObserver observer) {
        return (JdbcRecorder) new JdbcInfrastructureFactory(
                        there,
                        new Mapper(new Topics(), new JacksonTranscoder()),
                        JdbcSettings.DEFAULTS,
                        Clock.systemUTC(),
                        application -> observer)
                .create("universe")
                .recorder();
    }

    private static JdbcInfrastructureFactory factory(HikariDataSource pool, JdbcSettings settings) {
        return new JdbcInfrastructureFactory(
                pool, new Mapper(new Topics(), new JacksonTranscoder()), settings, Clock.systemUTC());
    }
}
