package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static dev.eventsourcing.jdbc.PostgresConcurrentOrderingTests.recorder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresSchemaTests {

    /** Waiting does not help, as it does where instances start together. */
    @Test
    @Timeout(30)
    void whoMayNotMakeTablesIsToldAtOnce() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            String role = "reader_" + System.nanoTime();
            new JdbcTemplate(database.newPool()).execute("CREATE ROLE " + role + " LOGIN");
            HikariDataSource reader = database.newPool(config -> {
                config.setJdbcUrl(config.getJdbcUrl().replace("user=postgres", "user=" + role));
                config.setUsername(role);
            });

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> recorder(reader, JdbcSettings.DEFAULTS))
                    .withMessageContaining("permission denied for schema public")
                    .withMessageContaining("Let the database user create tables");
        }
    }

    @ParameterizedTest
    @CsvSource({"off, 1", "on, 0"})
    void warnsOnceWhereCommitsAreNotFlushed(String synchronousCommit, int count) {
        CapturedLog warnings = new CapturedLog(PostgresDatabase.class);
        try (warnings;
                TestDatabase database = TestDatabase.postgresql()) {
            HikariDataSource pool = database.newPool(
                    config -> config.setConnectionInitSql("SET synchronous_commit = " + synchronousCommit));
            try (JdbcInfrastructureFactory factory = Workload.connect(pool, JdbcSettings.DEFAULTS)) {
                factory.create("universe");
                factory.create("another");
            }
        }

        assertThat(warnings.list).hasSize(count).allSatisfy(warning -> {
            assertThat(warning.getLevel()).isEqualTo(Level.WARN);
            assertThat(warning.getFormattedMessage()).contains("synchronous_commit");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOffTheLongestName(Ordering ordering) {
        String longest = "a".repeat(42);
        try (TestDatabase database = TestDatabase.postgresql()) {
            HikariDataSource pool = database.newPool();
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            try (JdbcInfrastructureFactory factory = Workload.connect(pool, JdbcSettings.DEFAULTS.with(ordering))) {
                ProcessRecorder recorder = factory.create(longest).recorder();
                assertThatIllegalArgumentException().isThrownBy(() -> factory.create(longest + "a"));
                List<StoredEvent> events = List.of(event(newId(), 1), event(newId(), 1));

                assertThat(recorder.insertEvents(events)).containsExactly(1L, 2L);
                assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> recorder.insertEvents(events));
                jdbc.execute("ALTER SEQUENCE " + longest + "_events_seq RESTART");
                assertThatExceptionOfType(PersistenceException.class)
                        .isThrownBy(() -> recorder.insertEvents(List.of(event(newId(), 1))))
                        .isNotInstanceOf(ConcurrencyException.class);
            }
        }
    }
}
