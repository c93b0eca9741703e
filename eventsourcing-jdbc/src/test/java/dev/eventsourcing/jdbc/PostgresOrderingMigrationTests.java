package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ordering is changed at the start, and never beside writers. */
class PostgresOrderingMigrationTests {

    private static final JdbcSettings STRICT = JdbcSettings.DEFAULTS;
    private static final JdbcSettings CONCURRENT = STRICT.with(Ordering.CONCURRENT);
    private static final String INSERT = "INSERT INTO universe_events (originator_id, originator_version, topic, state)"
            + " VALUES (gen_random_uuid(), 1, 'T', '{}')";

    private final TestDatabase database = emptyDatabase();
    private final HikariDataSource pool = database.newPool();

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aStartChangesTheOrderingAndThoseThatRunGoOnInTheNewOne() {
        JdbcRecorder first = recorder(pool, STRICT);
        assertThat(first.orderingStatus().ordering()).isEqualTo(Ordering.STRICT);
        save(first);

        JdbcRecorder second = recorder(pool, CONCURRENT);
        save(first);
        save(second);

        assertThat(first.orderingStatus().ordering()).isEqualTo(Ordering.CONCURRENT);
        assertThat(first.maxNotificationId()).hasValue(3);
        assertThat(recorder(pool, STRICT).orderingStatus().ordering()).isEqualTo(Ordering.STRICT);
    }

    @Test
    void aChangeBesideAWriterIsRefusedAndTellsWhoItIs() throws SQLException {
        recorder(pool, STRICT);
        HikariDataSource other = database.newPool(config -> config.addDataSourceProperty("ApplicationName", "billing"));
        try (Connection writer = other.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(INSERT);

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> recorder(pool, CONCURRENT))
                    .withMessageContaining("is ordered strict and cannot be made concurrent")
                    .withMessageContaining("application_name \"billing\"")
                    .withMessageContaining("idle in transaction")
                    .withMessageContaining("Stop the other instances");
            writer.rollback();
        }

        assertThat(recorder(pool, CONCURRENT).orderingStatus().ordering()).isEqualTo(Ordering.CONCURRENT);
    }

    /** One whose plans know the old ordering, and who would pass events that are committed later. */
    @Test
    void aChangeBesideATransactionThatHasReadIsRefusedAndTellsWhoItIs() throws SQLException {
        assertThatAChangeIsRefusedBeside("SELECT max(notification_id), universe_events_horizon() FROM universe_events");
    }

    /** As VACUUM and ANALYZE do. */
    @Test
    void aChangeBesideAnotherHolderOfTheTableTellsWhoItIs() throws SQLException {
        assertThatAChangeIsRefusedBeside("LOCK TABLE universe_events IN SHARE UPDATE EXCLUSIVE MODE");
    }

    private void assertThatAChangeIsRefusedBeside(String work) throws SQLException {
        recorder(pool, STRICT);
        HikariDataSource other = database.newPool(config -> config.addDataSourceProperty("ApplicationName", "other"));
        try (Connection user = other.getConnection();
                Statement statement = user.createStatement()) {
            user.setAutoCommit(false);
            statement.execute(work);

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> recorder(pool, CONCURRENT))
                    .withMessageContaining("the table is in use by")
                    .withMessageContaining("application_name \"other\"");
            user.rollback();
        }
    }

    /** One that is in the way for a moment is waited for. */
    @Test
    void aChangeWaitsForAShortStatement() throws SQLException {
        recorder(pool, STRICT);
        try (Connection writer = pool.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(INSERT);
            CompletableFuture<JdbcRecorder> change = CompletableFuture.supplyAsync(() -> recorder(pool, CONCURRENT));
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            await().until(() -> jdbc.queryForObject(
                            "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'universe_events'::regclass",
                            Integer.class)
                    == 1);
            writer.commit();

            assertThat(change.join().orderingStatus().ordering()).isEqualTo(Ordering.CONCURRENT);
        }
    }

    /** The first schema of the search path is where tables are made, not where they are. */
    @Test
    void theFunctionBesideTheTableIsChangedAndNoOtherIsMade() {
        recorder(pool, STRICT);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("CREATE SCHEMA first");
        try {
            HikariDataSource elsewhere =
                    database.newPool(config -> config.setConnectionInitSql("SET search_path = first, public"));
            new OrderingMigration(elsewhere, new Tables("universe"), Ordering.CONCURRENT).migrate();

            assertThat(jdbc.queryForList(
                            "SELECT pronamespace::regnamespace || ' ' || prosrc FROM pg_proc"
                                    + " WHERE proname = 'universe_events_ordering'",
                            String.class))
                    .containsExactly("public  SELECT 'concurrent' ");
        } finally {
            jdbc.execute("DROP SCHEMA first CASCADE");
        }
    }

    /** A lock that was taken in the old ordering would not count in the new one. */
    @Test
    void aChangeBesideWhoHasOnlyTakenTheLockIsRefused() throws SQLException {
        recorder(pool, STRICT);
        try (Connection writer = pool.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("SELECT universe_events_lock()");

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> recorder(pool, CONCURRENT))
                    .withMessageContaining("SELECT universe_events_lock()");
            writer.rollback();
        }
    }

    @Test
    void whereTablesAreOnlyValidatedAnotherOrderingIsRefused() {
        recorder(pool, STRICT);

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> recorder(pool, CONCURRENT.with(SchemaMode.VALIDATE)))
                .withMessageContaining("is ordered strict, and eventsourcing.jdbc.postgresql.ordering is concurrent")
                .withMessageContaining("Set it to strict, or start once with eventsourcing.jdbc.schema set to migrate");
        assertThat(recorder(pool, STRICT.with(SchemaMode.VALIDATE))
                        .orderingStatus()
                        .ordering())
                .isEqualTo(Ordering.STRICT);
    }

    @Test
    void whoMayNotChangeTheOrderingIsToldWhoMay() {
        recorder(pool, STRICT);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        String role = "guest_" + System.nanoTime();
        jdbc.execute("CREATE ROLE " + role + " LOGIN");
        jdbc.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO " + role);
        jdbc.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO " + role);
        jdbc.execute("GRANT CREATE ON SCHEMA public TO " + role);
        HikariDataSource guest = database.newPool(config -> {
            config.setJdbcUrl(config.getJdbcUrl().replace("user=postgres", "user=" + role));
            config.setUsername(role);
        });

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> recorder(guest, CONCURRENT))
                .withMessageContaining("must be owner of function universe_events_ordering")
                .withMessageContaining("Let the database user be the owner");
        save(recorder(guest, STRICT));
    }

    private static void save(JdbcRecorder recorder) {
        recorder.insertEvents(List.of(event(newId(), 1)));
    }
}
