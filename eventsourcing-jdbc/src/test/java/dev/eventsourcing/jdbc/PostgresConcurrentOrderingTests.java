package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits go side by side, and readers do not go past one that is not done. */
class PostgresConcurrentOrderingTests {

    private static final String INSERT =
            "INSERT INTO universe_events (%soriginator_id, originator_version, topic, state)"
                    + " VALUES (%sgen_random_uuid(), 1, '%s', '{}')";

    private final TestDatabase database = TestDatabase.postgresql();
    private final HikariDataSource pool = database.newPool();
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private JdbcRecorder recorder;

    @BeforeEach
    void open() {
        recorder = recorder(pool, JdbcSettings.DEFAULTS.with(Ordering.CONCURRENT));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReaderDoesNotPassAWriterThatHasDrawnItsId() throws SQLException {
        save();
        try (Connection slow = begin()) {
            draw(slow, "slow");
            save();
            save();

            assertThat(ids()).containsExactly(1L);
            assertThat(recorder.maxNotificationId()).hasValue(4);
            assertThat(recorder.horizonAge()).isPositive();
            slow.commit();
        }

        assertThat(ids()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(recorder.horizonAge()).isZero();
    }

    @Test
    void aReaderGoesOverAGapThatNothingCanAppearInAnyMore() throws SQLException {
        save();
        try (Connection undone = begin()) {
            draw(undone, "undone");
            save();
            undone.rollback();
        }

        assertThat(ids()).containsExactly(1L, 3L);
        assertThat(recorder.selectNotifications(NotificationSelection.from(2L, 10)))
                .extracting(Notification::id)
                .containsExactly(3L);
    }

    @Test
    void aReaderOfSomeTopicsDoesNotPassAWriterEither() throws SQLException {
        try (Connection slow = begin()) {
            draw(slow, "T");
            save();

            assertThat(topicIds()).isEmpty();
            slow.commit();
        }

        assertThat(topicIds()).containsExactly(1L, 2L);
    }

    @Test
    void aTransactionThatHasNotCommittedHoldsNobodyUp() throws SQLException {
        try (Connection open = begin();
                Statement statement = open.createStatement()) {
            statement.execute(INSERT.formatted("", "", "open"));
            save();

            assertThat(ids()).containsExactly(1L);
            open.commit();
        }

        assertThat(ids()).containsExactly(1L, 2L);
    }

    @Test
    void aTransactionOfManyEventsAnnouncesItselfOnce() throws SQLException {
        try (Connection many = begin();
                Statement statement = many.createStatement()) {
            for (int i = 0; i < 50; i++) {
                statement.execute("SELECT universe_events_lock()");
                statement.execute(INSERT.formatted("notification_id, ", "nextval('universe_events_seq'), ", "T"));
            }

            assertThat(recorder.orderingStatus().holders()).hasSize(1);
            many.rollback();
        }
    }

    /** The floor is announced in 31 bits, and the sequence has 63. */
    @Test
    void theHorizonIsRightWhereTheIdsAreBeyond31Bits() throws SQLException {
        long start = (1L << 31) * 5 - 2;
        jdbc.queryForObject("SELECT setval('universe_events_seq', " + start + ")", Long.class);
        for (int i = 0; i < 4; i++) {
            try (Connection slow = begin()) {
                draw(slow, "slow");
                save();
                long drawn = start + 2L * i + 1;
                assertThat(horizon()).isEqualTo(drawn - 1);
                slow.commit();
                assertThat(horizon()).isEqualTo(drawn + 1);
            }
        }
        assertThat(ids()).hasSize(8);
    }

    /** A sequence does not wait for the disk: after a crash it gives out ids again that were drawn in vain. */
    @Test
    void aHorizonFromBeforeACrashDoesNotCoverIdsThatAreDrawnAgainAfterIt() throws SQLException {
        save();
        jdbc.queryForObject("SELECT nextval('universe_events_seq')", Long.class);
        save();
        jdbc.queryForObject("SELECT max(nextval('universe_events_seq')) FROM generate_series(1, 10)", Long.class);
        assertThat(ids()).containsExactly(1L, 3L);

        jdbc.queryForObject("SELECT setval('universe_events_seq', 3)", Long.class);
        try (Connection slow = begin()) {
            draw(slow, "slow");
            save();
            assertThat(ids()).containsExactly(1L, 3L);
            slow.commit();
        }

        assertThat(ids()).containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void theLogIsNotReadInATransactionThatSeesAnOlderTime() {
        save();
        jdbc.queryForObject("SELECT nextval('universe_events_seq')", Long.class);
        save();
        TransactionTemplate repeatableRead = new TransactionTemplate(new JdbcTransactionManager(pool));
        repeatableRead.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> repeatableRead.executeWithoutResult(status -> ids()))
                .withMessageContaining("cannot be read in a repeatable read transaction")
                .withMessageContaining("READ COMMITTED");
        assertThat(ids()).containsExactly(1L, 3L);
    }

    /** No statement would be in a transaction that the log can be read in. */
    @Test
    void aStartWhereTransactionsSeeAnOlderTimeIsRefused() {
        HikariDataSource other =
                database.newPool(config -> config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ"));

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> recorder(other, JdbcSettings.DEFAULTS.with(Ordering.CONCURRENT)))
                .withMessageContaining("not READ COMMITTED")
                .satisfies(e -> assertThat(e.action()).contains("default_transaction_isolation"));
    }

    @Test
    void anIdThatWasDrawnWithoutTheLockIsRefusedInBothOrderings() {
        for (Ordering ordering : List.of(Ordering.CONCURRENT, Ordering.STRICT)) {
            recorder(pool, JdbcSettings.DEFAULTS.with(ordering));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.execute(
                            INSERT.formatted("notification_id, ", "nextval('universe_events_seq'), ", "T")))
                    .withMessageContaining("drawn without the ordering lock of universe_events")
                    .withMessageContaining("Leave notification_id out");
        }
        assertThat(ids()).isEmpty();
    }

    private void save() {
        recorder.insertEvents(List.of(event(newId(), 1)));
    }

    private List<Long> ids() {
        return recorder.selectNotifications(NotificationSelection.from(1L, 100)).stream()
                .map(Notification::id)
                .toList();
    }

    private List<Long> topicIds() {
        return recorder.selectNotifications(NotificationSelection.from(1L, 100).topics(List.of("T"))).stream()
                .map(Notification::id)
                .toList();
    }

    private long horizon() {
        return recorder.orderingStatus().horizon().getAsLong();
    }

    private Connection begin() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Draws an id and writes an event, as a commit does that takes its time. */
    private static void draw(Connection connection, String topic) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT universe_events_lock()");
            statement.execute(INSERT.formatted("notification_id, ", "nextval('universe_events_seq'), ", topic));
        }
    }

    static JdbcRecorder recorder(HikariDataSource pool, JdbcSettings settings) {
        return (JdbcRecorder) new JdbcInfrastructureFactory(
                        pool, new Mapper(new Topics(), new JacksonTranscoder()), settings, Clock.systemUTC())
                .create("universe")
                .recorder();
    }
}
