package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rights that the documentation lists are enough, each for its purpose. */
class PostgresRightsTests {

    private static final Path DOCUMENTATION = Path.of("../docs/ordering.md");
    private static final Pattern BLOCK = Pattern.compile("```sql\n(GRANT .*?)```", Pattern.DOTALL);
    private static final String INSERT = "INSERT INTO universe_events (originator_id, originator_version, topic, state)"
            + " VALUES (gen_random_uuid(), 1, 'T', '')";

    private final TestDatabase database = emptyDatabase();
    private final JdbcTemplate owner = new JdbcTemplate(database.newPool());

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationDoesAllThatItDoes(Ordering ordering) {
        HikariDataSource pool = grant(ordering, "universe_application");
        JdbcSettings settings = JdbcSettings.DEFAULTS.with(ordering).with(SchemaMode.VALIDATE);
        try (JdbcInfrastructureFactory factory = Workload.connect(pool, settings)) {
            Infrastructure infrastructure = factory.create("universe");
            ProcessRecorder recorder = Workload.recorder(factory);
            StoredEvent first = event(newId(), 1);
            assertThat(recorder.insertEvents(List.of(first))).hasSize(1);
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> recorder.insertEvents(List.of(first, event(newId(), 1))));
            assertThat(recorder.insertEvents(List.of(event(newId(), 1)), new Tracking("upstream", 1)))
                    .hasSize(1);
            recorder.resetTracking("upstream", 7);
            recorder.resetTracking("upstream", 0);
            new TransactionTemplate(new JdbcTransactionManager(pool))
                    .executeWithoutResult(status -> recorder.insertEvents(List.of(event(newId(), 1))));
            assertThat(recorder.claim("upstream", () -> recorder.insertEvents(List.of(), new Tracking("upstream", 2))))
                    .isPresent();
            OriginatorId id = newId();
            StoredEvent snapshot = new StoredEvent(id, 1, "T", new byte[] {1});
            infrastructure.snapshotRecorder().insertEvents(List.of(snapshot));
            infrastructure.snapshotRecorder().putSnapshot(new StoredEvent(id, 2, "T", new byte[] {1}));
            assertThat(infrastructure.snapshotRecorder().states().replace(Map.of(snapshot, new byte[] {2})))
                    .isEqualTo(1);
            infrastructure.snapshotRecorder().deleteSnapshots(id, 1);
            infrastructure.snapshotRecorder().deleteSnapshots(Set.of("T"));
            recorder.states().replace(Map.of(first, new byte[] {2}));
            EventType type = new EventType("T", 1);
            recorder.eventTypes().insert(List.of(type));
            recorder.eventTypes().setAbsent(type, 1);
            StoredEvent dictionary = new StoredEvent(newId(), 1, "zstd", new byte[] {1});
            recorder.dictionaries().insertEvents(List.of(dictionary));
            DeadLetter letter = new DeadLetter(
                    "upstream", 1, id, 1, "T", DeadLetter.Disposition.PARKED, 1, Instant.EPOCH, Instant.EPOCH, "none");
            recorder.deadLetters().put(List.of(letter));
            assertThat(recorder.deadLetters().select("upstream", 0, 10)).hasSize(1);
            assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 10)))
                    .hasSize(3);
            assertThat(((JdbcRecorder) recorder).orderingStatus().waiting()).isZero();
        }
    }

    /** As the users of hosted databases are: with no right that has to do with the server. */
    @ParameterizedTest
    @EnumSource
    void whoMakesTheTablesNeedsASchemaToMakeThemIn(Ordering ordering) {
        String role = newRole("universe_owner");
        owner.execute("GRANT CREATE ON SCHEMA public TO " + role);
        JdbcSettings settings = JdbcSettings.DEFAULTS.with(ordering).with(SchemaMode.MIGRATE);
        HikariDataSource pool = pool(role);
        try (JdbcInfrastructureFactory factory = Workload.connect(pool, settings)) {
            ProcessRecorder recorder = Workload.recorder(factory);
            assertThat(recorder.insertEvents(List.of(event(newId(), 1)))).containsExactly(1L);
            new TransactionTemplate(new JdbcTransactionManager(pool))
                    .executeWithoutResult(status -> recorder.insertEvents(List.of(event(newId(), 1))));
            new JdbcTemplate(pool).execute(INSERT);
            assertThat(recorder.selectNotifications(NotificationSelection.from(1L, 10)))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWritesByHandMayDoThatAndNothingElse(Ordering ordering) {
        JdbcTemplate writer = new JdbcTemplate(grant(ordering, "universe_writer"));

        writer.execute(INSERT);

        assertThat(owner.queryForList("SELECT notification_id FROM universe_events", Long.class))
                .containsExactly(1L);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> writer.execute("UPDATE universe_events SET state = 'x'"));
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsMayDoThatAndNothingElse(Ordering ordering) {
        JdbcTemplate reader = new JdbcTemplate(grant(ordering, "universe_reader"));
        owner.execute(INSERT);

        assertThat(reader.queryForObject("SELECT universe_events_horizon()", Long.class))
                .isEqualTo(1);
        assertThat(reader.queryForList(
                        "SELECT notification_id FROM universe_events WHERE notification_id > 0", Long.class))
                .containsExactly(1L);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> reader.execute(INSERT));
    }

    /** Makes the tables, and a new role that has the rights of one in the documentation; returns a pool of it. */
    private HikariDataSource grant(Ordering ordering, String documented) {
        Workload.connect(database.newPool(), JdbcSettings.DEFAULTS.with(ordering))
                .create("universe");
        String role = newRole(documented);
        owner.execute(rights(documented).replace(documented, role));
        return pool(role);
    }

    private String newRole(String name) {
        String role = name + "_" + System.nanoTime();
        owner.execute("CREATE ROLE " + role + " LOGIN");
        return role;
    }

    private HikariDataSource pool(String role) {
        return database.newPool(config -> {
            config.setJdbcUrl(config.getJdbcUrl().replace("user=postgres", "user=" + role));
            config.setUsername(role);
        });
    }

    private static String rights(String role) {
        try {
            return BLOCK.matcher(Files.readString(DOCUMENTATION))
                    .results()
                    .map(MatchResult::group)
                    .map(block -> block.replace("```sql", "").replace("```", ""))
                    .filter(block -> block.contains(role + ";"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
