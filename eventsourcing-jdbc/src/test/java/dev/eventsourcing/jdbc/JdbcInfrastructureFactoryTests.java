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
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

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
    void refusesTablesOfAnEarlierReleaseWhenItShallOnlyValidate(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            DataSource dataSource = database.newPool();
            factory(dataSource, JdbcSettings.DEFAULTS).create("universe");
            new JdbcTemplate(dataSource).update("DELETE FROM universe_schema_history WHERE version = '4'");

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS.with(SchemaMode.VALIDATE))
                            .create("universe"))
                    .withMessageContaining("missing or not those of this release: version 4 (event types)")
                    .satisfies(e -> assertThat(e.action()).contains("migrate"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTablesOfALaterRelease(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            DataSource dataSource = database.newPool();
            factory(dataSource, JdbcSettings.DEFAULTS).create("universe");
            new JdbcTemplate(dataSource)
                    .update("INSERT INTO universe_schema_history SELECT installed_rank + 1, '99',"
                            + " 'of the future', type, 'V99__of_the_future.sql', checksum, installed_by, installed_on,"
                            + " execution_time, success FROM universe_schema_history WHERE version = '4'");

            for (SchemaMode mode : List.of(SchemaMode.MIGRATE, SchemaMode.VALIDATE)) {
                assertThatExceptionOfType(SchemaException.class)
                        .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS.with(mode))
                                .create("universe"))
                        .withMessageContaining("\"universe\" are those of a newer release, which made version 99")
                        .satisfies(e -> assertThat(e.action()).contains("Start that release or a later one"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTablesThatAnotherScriptHasMade(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            DataSource dataSource = database.newPool();
            factory(dataSource, JdbcSettings.DEFAULTS).create("universe");
            new JdbcTemplate(dataSource).update("UPDATE universe_schema_history SET checksum = 1 WHERE version = '4'");

            for (SchemaMode mode : List.of(SchemaMode.MIGRATE, SchemaMode.VALIDATE)) {
                assertThatExceptionOfType(SchemaException.class)
                        .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS.with(mode))
                                .create("universe"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsOutWhichTablesAreMissingThatOthersMake(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            DataSource dataSource = database.newPool();
            JdbcInfrastructureFactory factory = factory(dataSource, JdbcSettings.DEFAULTS.with(SchemaMode.NONE));
            factory.create("universe");
            factory.createTracking("view");

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory.requireTables("universe"))
                    .withMessageContaining("universe_events, universe_snapshots, universe_tracking")
                    .satisfies(e -> assertThat(e.action()).contains("Run the scripts in dev/eventsourcing/jdbc/"));
            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory.requireTables("view"))
                    .withMessageContaining("view_tracking, view_dead_letters")
                    .satisfies(e -> assertThat(e.action()).contains("/tracking"));

            JdbcInfrastructureFactory others = factory(dataSource, JdbcSettings.DEFAULTS);
            others.create("universe");
            others.createTracking("view");
            factory.requireTables("universe");
            factory.requireTables("view");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsOutThatTablesAreOfAnotherReleaseIfFlywayHasMadeThem(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            DataSource dataSource = database.newPool();
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            factory(dataSource, JdbcSettings.DEFAULTS).create("universe");
            factory(dataSource, JdbcSettings.DEFAULTS).createTracking("view");
            JdbcInfrastructureFactory factory = factory(dataSource, JdbcSettings.DEFAULTS.with(SchemaMode.NONE));
            factory.create("universe");
            factory.createTracking("view");
            factory.requireTables("universe");

            jdbc.update("UPDATE universe_schema_history SET success = false WHERE version = '4'");
            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory.requireTables("universe"))
                    .withMessageContaining(
                            "\"universe\" are those of an older release, without version 4 (event types)")
                    .withMessageContaining("eventsourcing.jdbc.schema is none")
                    .satisfies(e -> assertThat(e.action()).contains("drop the table universe_schema_history"));

            for (String name : List.of("universe", "view")) {
                jdbc.update("UPDATE " + name + "_schema_history SET version = '99', description = 'of the future'"
                        + " WHERE version = '2'");
                assertThatExceptionOfType(SchemaException.class)
                        .isThrownBy(() -> factory.requireTables(name))
                        .withMessageContaining(
                                "\"" + name + "\" are those of a newer release, which made version 99 (of the future)");
            }

            jdbc.execute("DROP TABLE universe_schema_history");
            factory.requireTables("universe");
        }
    }

    /** The user of a program that makes no tables may well be allowed only those that it writes to. */
    @Test
    void whoMayNotReadWhatFlywayHasNotedIsNotRefused() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            HikariDataSource owner = database.newPool();
            factory(owner, JdbcSettings.DEFAULTS).create("universe");
            String role = "writer_" + System.nanoTime();
            new JdbcTemplate(owner).execute("UPDATE universe_schema_history SET success = false");
            new JdbcTemplate(owner).execute("CREATE ROLE " + role + " LOGIN");
            JdbcInfrastructureFactory factory = factory(
                    database.newPool(config -> {
                        config.setJdbcUrl(config.getJdbcUrl().replace("user=postgres", "user=" + role));
                        config.setUsername(role);
                    }),
                    JdbcSettings.DEFAULTS.with(SchemaMode.NONE));
            factory.create("universe");

            factory.requireTables("universe");
        }
    }

    @Test
    void refusesAnSqliteDatabaseThatCannotBeWrittenTo() {
        String url = "jdbc:sqlite:" + folder.resolve("e.db");
        try (HikariDataSource writer = sqlite(url);
                HikariDataSource reader = sqlite(url + "?open_mode=1", config -> config.setReadOnly(true));
                HikariDataSource asker = sqlite(url, config -> config.setConnectionInitSql("PRAGMA query_only = on"))) {
            factory(writer, JdbcSettings.DEFAULTS).create("universe");

            for (SchemaMode mode : SchemaMode.values()) {
                for (DataSource dataSource : List.of(reader, asker)) {
                    assertThatExceptionOfType(SchemaException.class)
                            .isThrownBy(() -> factory(dataSource, JdbcSettings.DEFAULTS.with(mode))
                                    .create("universe"))
                            .withMessageContaining("The SQLite database cannot be written to");
                }
            }
        }
    }

    @Test
    void saysWhyThePoolHasNoConnection() {
        try (HikariDataSource half =
                sqlite("jdbc:sqlite:" + folder.resolve("e.db"), config -> config.setReadOnly(true))) {
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> factory(half, JdbcSettings.DEFAULTS).create("universe"))
                    .withMessageContaining("Connection is not available")
                    .withMessageContaining("read-only");
        }
    }

    /** Where no server of that age is at hand: it says its version to the driver, and the driver to the library. */
    @Test
    void refusesAPostgresqlThatIsTooOld() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            DataSource old = new DelegatingDataSource(database.newPool()) {
                @Override
                public Connection getConnection() throws SQLException {
                    return saying(super.getConnection(), Map.of("getDatabaseMajorVersion", 14));
                }
            };

            assertThatExceptionOfType(SchemaException.class)
                    .isThrownBy(() -> factory(old, JdbcSettings.DEFAULTS).create("universe"))
                    .withMessageContaining("is too old")
                    .satisfies(e -> assertThat(e.action()).contains("Use PostgreSQL 15 or later"));
        }
    }

    /** Returns a connection whose metadata say something else. */
    private static Connection saying(Connection connection, Map<String, Object> answers) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        DatabaseMetaData other = proxy(DatabaseMetaData.class, metaData, answers);
        return proxy(Connection.class, connection, Map.of("getMetaData", other));
    }

    private static <T> T proxy(Class<T> type, T target, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.containsKey(method.getName())
                        ? answers.get(method.getName())
                        : method.invoke(target, arguments)));
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
    void isClosedAlsoForWhoWaitsForItToConnect() {
        CountDownLatch connecting = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (HikariDataSource pool = sqlite("jdbc:sqlite:" + folder.resolve("e.db"))) {
            JdbcInfrastructureFactory factory = factory(
                    new DelegatingDataSource(pool) {
                        @Override
                        public Connection getConnection() throws SQLException {
                            connecting.countDown();
                            await(closed);
                            return super.getConnection();
                        }
                    },
                    JdbcSettings.DEFAULTS.with(SchemaMode.NONE));
            CompletableFuture<?> connects = CompletableFuture.supplyAsync(() -> factory.create("universe"));
            await(connecting);
            AtomicReference<Thread> waiting = new AtomicReference<>();
            CompletableFuture<?> waits = CompletableFuture.supplyAsync(() -> {
                waiting.set(Thread.currentThread());
                return factory.createTracking("view");
            });
            Awaitility.await().until(() -> waiting.get() != null);
            Awaitility.await().until(() -> waiting.get().getState() == Thread.State.BLOCKED);
            factory.close();
            closed.countDown();

            for (CompletableFuture<?> late : List.of(connects, waits)) {
                assertThat(late)
                        .failsWithin(Duration.ofSeconds(10))
                        .withThrowableThat()
                        .withCauseInstanceOf(PersistenceException.class)
                        .withMessageContaining("The store is closed");
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
    void refusesATimeThatIsNoneOrNeverOver() {
        assertThatIllegalArgumentException().isThrownBy(() -> JdbcSettings.DEFAULTS.withLockTimeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcSettings.DEFAULTS.withStallWarning(Duration.ofDays(110_000)))
                .withMessageContaining("stallWarning must be between 1 ms and one day");
    }

    private static HikariDataSource sqlite(String url) {
        return sqlite(url, config -> {});
    }

    private static HikariDataSource sqlite(String url, Consumer<HikariConfig> settings) {
        HikariConfig config = new HikariConfig();
        settings.accept(config);
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
