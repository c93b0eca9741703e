package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Readers of another process, which is another pool here, are prompted soon after a commit. */
class PostgresWakeUpTests {

    private static final String LISTENERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND query LIKE 'LISTEN universe_events%'";

    private final TestDatabase database = emptyDatabase();
    private final HikariDataSource here = database.newPool();
    private final HikariDataSource there = database.newPool();
    private final AtomicInteger prompts = new AtomicInteger();
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor();
    private JdbcInfrastructureFactory reading;
    private JdbcRecorder reader;
    private JdbcRecorder writer;

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void open() {
        reading = factory(here, JdbcSettings.DEFAULTS);
        reader = (JdbcRecorder) reading.create("universe").recorder();
        writer = (JdbcRecorder)
                factory(there, JdbcSettings.DEFAULTS).create("universe").recorder();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
        reading.close();
        database.close();
    }

    @Test
    void aSaveInAnotherProcessPromptsAReader() {
        subscribe();

        save();

        awaitPrompts(1);
    }

    @Test
    void aTransactionInAnotherProcessPromptsAReaderAfterItsCommitOnly() {
        subscribe();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(there));
        transaction.executeWithoutResult(status -> {
            save();
            status.setRollbackOnly();
        });

        transaction.executeWithoutResult(status -> {
            save();
            assertThat(prompts).hasValue(0);
        });

        awaitPrompts(1);
    }

    @Test
    void aTransactionOfAPoolWithoutAutocommitPromptsAReaderToo() {
        subscribe();
        HikariDataSource pool = database.newPool(config -> config.setAutoCommit(false));
        JdbcRecorder saving = (JdbcRecorder)
                factory(pool, JdbcSettings.DEFAULTS).create("universe").recorder();

        new TransactionTemplate(new JdbcTransactionManager(pool))
                .executeWithoutResult(status -> saving.insertEvents(List.of(event(newId(), 1))));

        awaitPrompts(1);
    }

    @Test
    void whatAProcessorStoresInAnotherProcessPromptsAReader() {
        subscribe();

        writer.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1));

        awaitPrompts(1);
    }

    @Test
    void aListenerWhoseConnectionBreaksListensAgainAndIsPromptedForWhatItMissed() {
        subscribe();

        database.breakConnections();
        awaitPrompts(1);

        await().until(() -> count(LISTENERS) == 1);
        prompts.set(0);
        save();
        awaitPrompts(1);
    }

    /** As a firewall leaves a connection that it has forgotten. */
    @Test
    void aListenerWhosePeerHasFallenSilentListensAgainOnAnotherConnection() throws Exception {
        try (SilencedProxy proxy = new SilencedProxy(new URI(here.getJdbcUrl().substring("jdbc:".length())).getPort());
                HikariDataSource behind = new HikariDataSource()) {
            behind.setJdbcUrl(here.getJdbcUrl().replaceFirst(":\\d+/", ":" + proxy.port() + "/"));
            // another connection would fall silent too, and be tried for seconds before it is used
            behind.setMaximumPoolSize(1);
            PostgresListener listener = new PostgresListener(behind, Duration.ofMillis(200), Duration.ofSeconds(1));
            try {
                listener.listen("universe_events", prompts::incrementAndGet);
                awaitPrompts(1);

                proxy.fallSilent();
                save();
                awaitPrompts(2); // by the next connection, which goes through

                await().untilAsserted(() -> {
                    int before = prompts.get();
                    save();
                    await().atMost(Duration.ofSeconds(1)).until(() -> prompts.get() > before);
                });
            } finally {
                listener.close();
            }
            assertThat(listeningThreads()).isEmpty();
        }
    }

    @Test
    void whatIsSavedWhileSomebodySubscribesPromptsIt() {
        CallerTransactions callers = new CallerTransactions(here);
        WakeUps busy = new WakeUps() {
            @Override
            public void announce(String channel) {}

            @Override
            public void listen(String channel, Runnable action) {
                save();
                action.run();
            }

            @Override
            public void stopListening(String channel) {}

            @Override
            public <T> Optional<T> ask(ConnectionCallback<T> question) {
                return Optional.empty();
            }

            @Override
            public void close(Deadline deadline) {}
        };
        Tables tables = new Tables("universe");
        JdbcRecorder subscribing = new JdbcRecorder(
                new Transactions(
                        callers, Dialect.POSTGRESQL, TextColumn.USUAL, JdbcSettings.DEFAULTS.lockTimeout(), () -> null),
                new ExceptionTranslator(Dialect.POSTGRESQL, tables.events(), JdbcSettings.DEFAULTS.lockTimeout()),
                tables,
                JdbcSettings.DEFAULTS,
                AppendObserver.NONE,
                busy,
                background);

        subscribing.subscribe(prompts::incrementAndGet);

        assertThat(prompts).hasValue(1);
    }

    @Test
    void whoHasEndedItsSubscriptionIsLeftAlone() {
        AtomicInteger toEnded = new AtomicInteger();
        subscribe();
        Subscription ended = reader.subscribe(toEnded::incrementAndGet);
        ended.close();
        int before = toEnded.get();

        save();
        awaitPrompts(1);
        assertThat(toEnded).hasValue(before);
    }

    @Test
    void manyApplicationsListenOnOneConnection() {
        AtomicInteger others = new AtomicInteger();
        subscribe();
        reading.create("galaxy").recorder().subscribe(others::incrementAndGet);
        await().until(() -> others.get() > 0);
        others.set(0);

        factory(there, JdbcSettings.DEFAULTS).create("galaxy").recorder().insertEvents(List.of(event(newId(), 1)));

        await().until(() -> others.get() > 0);
        assertThat(prompts).hasValue(0);
        assertThat(here.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);
    }

    @Test
    void whoDoesNotFollowALogUsesNoConnectionForItAndWhoClosesGivesItBack() {
        assertThat(here.getHikariPoolMXBean().getActiveConnections()).isZero();
        subscribe();
        assertThat(here.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);

        reading.close();

        assertThat(here.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(listeningThreads()).isEmpty();
        assertThat(new JdbcTemplate(here).queryForList("SELECT pg_listening_channels()"))
                .isEmpty();
    }

    @Test
    void theConnectionGoesBackWhenTheLastSubscriptionIsClosedAndIsTakenAgainForTheNext() {
        Subscription one = reader.subscribe(prompts::incrementAndGet);
        Subscription two = reader.subscribe(prompts::incrementAndGet);
        awaitPrompts(1);
        one.close();
        one.close();
        save();
        assertThat(here.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);

        two.close();
        await().until(() -> here.getHikariPoolMXBean().getActiveConnections() == 0);

        prompts.set(0);
        subscribe();
        save();
        awaitPrompts(1);
    }

    @Test
    void withoutWakeUpsReadersOfTheSameProcessArePromptedAllTheSame() {
        JdbcRecorder quiet = (JdbcRecorder) factory(here, JdbcSettings.DEFAULTS.withWakeUps(false))
                .create("universe")
                .recorder();
        quiet.subscribe(prompts::incrementAndGet);

        quiet.insertEvents(List.of(event(newId(), 1)));

        assertThat(prompts).hasValue(1);
        assertThat(here.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    /** Waits until the listener is there, which prompts for what came before. */
    private void subscribe() {
        reader.subscribe(prompts::incrementAndGet);
        awaitPrompts(1);
        prompts.set(0);
    }

    private void save() {
        writer.insertEvents(List.of(event(newId(), 1)));
    }

    private void awaitPrompts(int atLeast) {
        await().atMost(Duration.ofSeconds(20)).until(() -> prompts.get() >= atLeast);
    }

    private static Stream<Thread> listeningThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("eventsourcing-listener"));
    }

    private int count(String sql) {
        return new JdbcTemplate(there).queryForObject(sql, Integer.class);
    }

    private static JdbcInfrastructureFactory factory(HikariDataSource pool, JdbcSettings settings) {
        return new JdbcInfrastructureFactory(
                pool, new Mapper(new Topics(), new JacksonTranscoder()), settings, Clock.systemUTC());
    }
}
