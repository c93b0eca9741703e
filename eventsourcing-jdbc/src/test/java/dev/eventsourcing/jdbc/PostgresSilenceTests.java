package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A wire that was cut behind a save, of which nobody tells. */
class PostgresSilenceTests {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /** The patience, how long the server may take to answer, and what a machine under load takes. */
    private static final Duration SOON = Duration.ofSeconds(18);

    private final TestDatabase database = TestDatabase.postgresql();
    private final HikariDataSource direct = database.newPool();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void leavesTheOutcomeOfABatchUnknownAndTheNextOnesGoOn() throws Exception {
        try (SilencedProxy proxy =
                new SilencedProxy(new URI(direct.getJdbcUrl().substring("jdbc:".length())).getPort())) {
            HikariDataSource behind = database.newPool(
                    config -> config.setJdbcUrl(config.getJdbcUrl().replaceFirst(":\\d+/", ":" + proxy.port() + "/")));
            JdbcRecorder recorder = recorder(behind, JdbcSettings.DEFAULTS.withLockTimeout(PATIENCE));
            CompletableFuture<List<Long>> together;
            CompletableFuture<List<Long>> alone;
            try (Connection holder = direct.getConnection();
                    Statement statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                statement.execute("LOCK TABLE universe_events IN SHARE MODE");
                together = CompletableFuture.supplyAsync(() -> recorder.insertEvents(List.of(event(newId(), 1))));
                alone = CompletableFuture.supplyAsync(
                        () -> recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)));
                awaitWaiting(2);
                proxy.fallSilent();
                holder.rollback();
            }
            CompletableFuture<List<Long>> next =
                    CompletableFuture.supplyAsync(() -> recorder.insertEvents(List.of(event(newId(), 1))));

            assertThat(together)
                    .failsWithin(SOON)
                    .withThrowableThat()
                    .withCauseInstanceOf(UnknownOutcomeException.class);
            assertThat(alone) // whose commit was not sent
                    .failsWithin(SOON)
                    .withThrowableThat()
                    .withCauseInstanceOf(PersistenceException.class)
                    .satisfies(e -> assertThat(e.getCause()).isNotInstanceOf(UnknownOutcomeException.class));
            assertThat(next).failsWithin(SOON).withThrowableThat().withMessageContaining("nothing was stored");
            assertThat(recorder.insertEvents(List.of(event(newId(), 1)))).hasSize(1);
        }
    }

    @Test
    void aLimitOfTheUsersOwnStaysAndOneOfTheLibrarysDoesNot() throws SQLException {
        HikariDataSource limited = database.newPool(config -> config.addDataSourceProperty("socketTimeout", "77"));
        for (HikariDataSource pool : List.of(limited, direct)) {
            JdbcRecorder recorder = recorder(pool, JdbcSettings.DEFAULTS);
            pool.getHikariConfigMXBean().setMaximumPoolSize(1);
            recorder.insertEvents(List.of(event(newId(), 1)));
            recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", pool == limited ? 1 : 2));

            try (Connection connection = pool.getConnection()) {
                assertThat(connection
                                .unwrap(org.postgresql.jdbc.PgConnection.class)
                                .getNetworkTimeout())
                        .isEqualTo(pool == limited ? 77_000 : 0);
            }
        }
    }

    private void awaitWaiting(int count) {
        JdbcTemplate jdbc = new JdbcTemplate(direct);
        Awaitility.await()
                .until(() -> jdbc.queryForObject(
                                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                        + " AND datname = current_database()",
                                Integer.class)
                        == count);
    }
}
