package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What is in the stores under {@code stores}, one folder for each release that wrote one: four applications with the same
 * events in four forms, some of them of revision 1, written before revision 2 was there; and a processor's tables. Never
 * change what it holds; what a later release adds goes into a further application.
 */
final class StoredFixture {

    static final OriginatorId SHOP = OriginatorId.of(UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"));

    /** The forms of states by the names of the applications that are stored in them. */
    static final List<String> APPLICATIONS = List.of("plain", "deflated", "encrypted", "deflated_encrypted");

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00.123456789+01:00");
    private static final Ordered ORDERED = new Ordered(
            "Grüße 🌍",
            new BigDecimal("1.10"),
            Optional.empty(),
            List.of(1, 2, 3),
            Map.of("id", List.of(new UUID(1, 2), new BigInteger("123456789012345678901234567890"), true)),
            "dinosaurs ".repeat(20));

    @Topic("Shop.Ordered")
    record Ordered(
            String name,
            BigDecimal price,
            Optional<String> note,
            List<Integer> sizes,
            Object anything,
            String description) {}

    @Topic("Shop.Renamed")
    record Renamed1(String title) {}

    @Revision(2)
    @Topic("Shop.Renamed")
    record Renamed(String name, int revision) {}

    private StoredFixture() {}

    /** Returns what was stored by means of a release that had revision 1 only. */
    private static List<DomainEvent> former() {
        return List.of(
                new DomainEvent(SHOP, 1, NOON, ORDERED, Map.of("user", "alice", "correlation", "7")),
                new DomainEvent(SHOP, 2, NOON.plusDays(1), new Renamed1("Äpfel"), Map.of()));
    }

    private static DomainEvent latter() {
        return new DomainEvent(SHOP, 3, NOON.plusDays(2), new Renamed("Birnen", 2), Map.of("user", "bob"));
    }

    /** Returns the events as they are to be read. */
    static List<DomainEvent> events() {
        DomainEvent renamed = former().get(1);
        return List.of(
                former().get(0),
                new DomainEvent(SHOP, 2, renamed.timestamp(), new Renamed("Äpfel", 1), renamed.metadata()),
                latter());
    }

    /** Returns the states of the events, as they are where they are plain. */
    static List<String> states() {
        return List.of(
                "{\"timestamp\":\"2026-01-01T12:00:00.123456789+01:00\",\"metadata\":{\"correlation\":\"7\",\"user\":\"alice\"},"
                        + "\"payload\":{\"name\":\"Grüße 🌍\",\"price\":1.10,\"note\":null,\"sizes\":[1,2,3],"
                        + "\"anything\":[\"map\",{\"id\":[\"list\",[[\"uuid\",\"00000000-0000-0001-0000-000000000002\"],"
                        + "[\"integer\",123456789012345678901234567890],true]]}],"
                        + "\"description\":\"" + "dinosaurs ".repeat(20) + "\"}}",
                "{\"timestamp\":\"2026-01-02T12:00:00.123456789+01:00\",\"payload\":{\"title\":\"Äpfel\"}}",
                "{\"timestamp\":\"2026-01-03T12:00:00.123456789+01:00\",\"metadata\":{\"user\":\"bob\"},\"revision\":2,"
                        + "\"payload\":{\"name\":\"Birnen\",\"revision\":2}}");
    }

    static StoredEvent snapshot() {
        return new StoredEvent(SHOP, 2, "Shop.Snapshot", new byte[] {'{', 0, -1, '}'});
    }

    static DeadLetter letter() {
        return new DeadLetter(
                "plain",
                2,
                SHOP,
                2,
                "Shop.Renamed",
                Disposition.PARKED,
                3,
                Instant.parse("2026-01-01T11:00:00.123456Z"),
                Instant.parse("2026-01-01T12:00:00.654321Z"),
                "java.lang.IllegalStateException: Äpfel");
    }

    static Mapper mapper(String application) {
        return mapper(
                application,
                new Topics()
                        .register(Ordered.class)
                        .register(Renamed.class)
                        .register(Upcaster.of("Shop.Renamed", 1, renamed -> {
                            renamed.set("name", renamed.remove("title"));
                            renamed.put("revision", 1);
                        })));
    }

    static Mapper mapper(String application, Topics topics) {
        return new Mapper(topics, new JacksonTranscoder(), compressor(application), cipher(application));
    }

    private static @Nullable Compressor compressor(String application) {
        if (application.contains("dictionary")) {
            return Compressor.zstdWithDictionary();
        }
        if (application.contains("zstd")) {
            return Compressor.zstd();
        }
        return application.contains("deflated") ? Compressor.deflate() : null;
    }

    private static @Nullable Cipher cipher(String application) {
        CipherKeys keys =
                CipherKeys.of("2026", Map.of("2025", new byte[32], "2026", "a key for tests!".getBytes(UTF_8)));
        if (application.contains("siv")) {
            return Cipher.aesGcmSiv(keys);
        }
        return application.contains("encrypted") ? Cipher.aesGcm(keys) : null;
    }

    static JdbcInfrastructureFactory connect(DataSource dataSource, Mapper mapper) {
        return new JdbcInfrastructureFactory(dataSource, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC());
    }

    /** Fills an empty database. */
    static void write(DataSource dataSource) {
        for (String application : APPLICATIONS) {
            Topics formerTopics = new Topics().register(Ordered.class).register(Renamed1.class);
            store(dataSource, application, mapper(application, formerTopics), former());
            store(dataSource, application, mapper(application), List.of(latter()));
        }
        try (JdbcInfrastructureFactory factory = connect(dataSource, mapper("plain"))) {
            factory.create("plain").snapshotRecorder().insertEvents(List.of(snapshot()));
            TrackingRecorder reader = factory.createTracking("reader");
            reader.insertTracking(new Tracking("plain", 3));
            reader.deadLetters().put(List.of(letter()));
        }
        StoredCarts.write(dataSource);
        StoredTypes.write(dataSource);
    }

    private static void store(DataSource dataSource, String application, Mapper mapper, List<DomainEvent> events) {
        try (JdbcInfrastructureFactory factory = connect(dataSource, mapper)) {
            Infrastructure infrastructure = factory.create(application);
            new EventStore(mapper, infrastructure.recorder()).put(events);
        }
    }
}
