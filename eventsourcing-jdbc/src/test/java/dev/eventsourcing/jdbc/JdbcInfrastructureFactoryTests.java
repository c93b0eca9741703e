package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcInfrastructureFactoryTests {

    enum Kind {
        SQLITE,
        POSTGRESQL;

        TestDatabase empty() {
            return this == SQLITE ? TestDatabase.sqlite() : TestDatabase.postgresql();
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void makesTheTablesOnceHoweverManyStartTogether(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            List<CompletableFuture<Infrastructure>> starts = IntStream.range(0, 4)
                    .mapToObj(i -> factory(database.newPool(), JdbcSettings.DEFAULTS))
                    .map(factory -> CompletableFuture.supplyAsync(() -> factory.create("universe")))
                    .toList();

            starts.forEach(start ->
                    assertThat(start.join().recorder().maxNotificationId()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesTablesBesideOthers(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            DataSource dataSource = database.newPool();
            new JdbcTemplate(dataSource).execute("CREATE TABLE flyway_schema_history (of_the_user text)");

            JdbcInfrastructureFactory factory = factory(dataSource, JdbcSettings.DEFAULTS);
            insertOne(factory.create("universe"));
            insertOne(factory.create("dog_school"));

            assertThat(new JdbcTemplate(dataSource)
                            .queryForObject("SELECT count(*) FROM dog_school_events", Integer.class))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesMissingTablesWhenItShallOnlyValidate(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            JdbcInfrastructureFactory factory =
                    factory(database.newPool(), JdbcSettings.DEFAULTS.with(SchemaMode.VALIDATE));

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory.create("universe"))
                    .withMessageContaining("universe")
                    .satisfies(e -> assertThat(e.action()).contains("migrate"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsTablesOfThisReleaseWhenItShallOnlyValidate(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            factory(database.newPool(), JdbcSettings.DEFAULTS).create("universe");

            insertOne(factory(database.newPool(), JdbcSettings.DEFAULTS.with(SchemaMode.VALIDATE))
                    .create("universe"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheIdsThatItIsConfiguredForAndNoOthers(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            Infrastructure uuids =
                    factory(database.newPool(), JdbcSettings.DEFAULTS).create("universe");
            StoredEvent text = new StoredEvent(OriginatorId.of("earth"), 1, "T", new byte[0]);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> uuids.recorder().insertEvents(List.of(text)))
                    .withMessageContaining("earth")
                    .withMessageContaining("UUIDs");

            Infrastructure texts = factory(database.newPool(), JdbcSettings.DEFAULTS.with(OriginatorIdType.TEXT))
                    .create("dog_school");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> insertOne(texts))
                    .withMessageContaining("strings");
        }
    }

    @Test
    void refusesAnSqliteDatabaseInMemory() {
        try (HikariDataSource dataSource = sqlite("jdbc:sqlite::memory:")) {
            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS).create("universe"))
                    .withMessageContaining("in memory");
        }
    }

    @Test
    void refusesAnSqliteDatabaseThatLosesCommitsInAPowerFailure() {
        try (HikariDataSource dataSource = sqlite("jdbc:sqlite:" + folder.resolve("e.db") + "?synchronous=NORMAL")) {
            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS).create("universe"))
                    .withMessageContaining("synchronous");
        }
    }

    @Test
    void usesTheWriteAheadLogOfSqlite() {
        try (HikariDataSource dataSource = sqlite("jdbc:sqlite:" + folder.resolve("e.db"))) {
            factory(dataSource, JdbcSettings.DEFAULTS).create("universe");

            assertThat(new JdbcTemplate(dataSource).queryForObject("PRAGMA journal_mode", String.class))
                    .isEqualTo("wal");
        }
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        try (HikariDataSource dataSource = sqlite("jdbc:sqlite:" + folder.resolve("missing/e.db"))) {
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS).create("universe"))
                    .withMessageContaining("cannot be reached");
        }
    }

    @Test
    void namesTheDatabasesThatItKnowsWhenItMeetsAnother() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> Dialect.of("Oracle"))
                .withMessageContaining("Oracle")
                .withMessageContaining("PostgreSQL, SQLite");
    }

    @Test
    void refusesATimeoutThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> JdbcSettings.DEFAULTS.withLockTimeout(Duration.ZERO));
    }

    private static HikariDataSource sqlite(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(1000);
        return new HikariDataSource(config);
    }

    private static JdbcInfrastructureFactory factory(DataSource dataSource, JdbcSettings settings) {
        return new JdbcInfrastructureFactory(
                dataSource, new Mapper(new Topics(), new JacksonTranscoder()), settings, Clock.systemUTC());
    }

    private static void insertOne(Infrastructure infrastructure) {
        infrastructure
                .recorder()
                .insertEvents(List.of(new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[0])));
    }
}
