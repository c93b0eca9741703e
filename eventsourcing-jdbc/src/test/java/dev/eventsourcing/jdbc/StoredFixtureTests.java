package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one release stored, the next ones read, bit for bit: the folders in {@code stores} are named after the release that
 * wrote them. Never change one. Before a release, add its folder: {@code -Dstores.write=0.2.0} with this test alone; it needs
 * {@code pg_dump} 15 or later on the path.
 */
class StoredFixtureTests {

    private static final Path STORES = Path.of("src/test/resources/stores");
    private static final String SQLITE = "events.sqlite";
    private static final String POSTGRESQL = "events.postgresql.sql";

    @TempDir
    private Path folder;

    static Stream<String> releases() throws IOException {
        String written = System.getProperty("stores.write");
        if (written != null) {
            write(STORES.resolve(written));
        }
        try (Stream<Path> folders = Files.list(STORES)) {
            List<String> releases =
                    folders.map(path -> path.getFileName().toString()).sorted().toList();
            return releases.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void readsAFileOfSqlite(String release) throws IOException {
        Path file = Files.copy(STORES.resolve(release).resolve(SQLITE), folder.resolve("events.db"));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:sqlite:" + file);
            assertReadable(pool);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void readsADumpOfPostgresql(String release) throws IOException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            try (HikariDataSource restoring = database.newPool()) {
                new JdbcTemplate(restoring)
                        .execute(Files.readString(STORES.resolve(release).resolve(POSTGRESQL)));
            }
            assertReadable(database.newPool());
        }
    }

    @Test
    void thereIsAtLeastOne() throws IOException {
        assertThat(releases()).isNotEmpty();
    }

    private static void assertReadable(DataSource dataSource) {
        for (String application : StoredFixture.APPLICATIONS) {
            Mapper mapper = StoredFixture.mapper(application);
            try (JdbcInfrastructureFactory factory = StoredFixture.connect(dataSource, mapper)) {
                assertReadable(application, mapper, factory.create(application));
            }
        }
        try (JdbcInfrastructureFactory factory = StoredFixture.connect(dataSource, StoredFixture.mapper("plain"))) {
            TrackingRecorder reader = factory.createTracking("reader");
            assertThat(reader.maxTrackingId("plain")).hasValue(3);
            assertThat(reader.deadLetters().select("plain", 0, 10)).containsExactly(StoredFixture.letter());
            assertThat(factory.create("plain").snapshotRecorder().selectEvents(StoredFixture.SHOP, EventSelection.ALL))
                    .containsExactly(StoredFixture.snapshot());
        }
        StoredCarts.assertReadable(dataSource);
        StoredTypes.assertReadable(dataSource);
    }

    private static void assertReadable(String application, Mapper mapper, Infrastructure infrastructure) {
        EventStore store = new EventStore(mapper, infrastructure.recorder());
        assertThat(store.get(StoredFixture.SHOP)).as(application).isEqualTo(StoredFixture.events());
        assertThat(store.get(StoredFixture.SHOP).get(0).timestamp().toString())
                .isEqualTo("2026-01-01T12:00:00.123456789+01:00");
        assertThat(infrastructure.recorder().selectNotifications(NotificationSelection.from(null, 10)))
                .as(application)
                .extracting(notification -> notification.id() + " " + notification.event())
                .containsExactly(
                        "1 Shop.Ordered " + StoredFixture.SHOP + "#1",
                        "2 Shop.Renamed " + StoredFixture.SHOP + "#2",
                        "3 Shop.Renamed " + StoredFixture.SHOP + "#3");
        List<StoredEvent> stored = infrastructure.recorder().selectEvents(StoredFixture.SHOP, EventSelection.ALL);
        if (application.equals("plain")) {
            assertThat(stored)
                    .extracting(event -> new String(event.state(), UTF_8))
                    .isEqualTo(StoredFixture.states());
            assertThat(mapper.toStoredEvent(StoredFixture.events().get(2))).isEqualTo(stored.get(2));
        }
        assertThat(stored.get(0).state()[0]).as(application).isEqualTo((byte)
                (application.contains("encrypted") ? 0x10 : application.equals("plain") ? '{' : 1));
        assertGoesOn(store);
    }

    /** The log goes on behind what is there. */
    private static void assertGoesOn(EventStore store) {
        DomainEvent next = new DomainEvent(
                OriginatorId.of(UUID.randomUUID()),
                1,
                StoredFixture.events().get(0).timestamp(),
                new StoredFixture.Renamed("new", 2),
                Map.of());
        assertThat(store.put(List.of(next)).get(0).notificationId()).hasValue(4);
    }

    private static void write(Path release) throws IOException {
        Files.createDirectories(release);
        Path file = release.resolve(SQLITE);
        Files.deleteIfExists(file);
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:sqlite:" + file);
            pool.setMaximumPoolSize(2);
            StoredFixture.write(pool);
        }
        try (HikariDataSource alone = new HikariDataSource()) {
            alone.setJdbcUrl("jdbc:sqlite:" + file);
            alone.setMaximumPoolSize(1);
            new JdbcTemplate(alone).queryForList("PRAGMA journal_mode = DELETE"); // all in one file
        }
        try (TestDatabase database = TestDatabase.oldestPostgresql();
                HikariDataSource pool = database.newPool()) {
            StoredFixture.write(pool);
            Files.writeString(release.resolve(POSTGRESQL), dump(pool.getJdbcUrl()));
        }
    }

    /** Without the commands of psql, which are no SQL. */
    private static String dump(String url) throws IOException {
        Process process = new ProcessBuilder(
                        "pg_dump", "--inserts", "--no-owner", "--no-privileges", url.replaceFirst("^jdbc:", ""))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("\\"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
