package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A store whose events, snapshots and dictionaries are encrypted, as processes with other settings open it. */
final class EncryptedStore {

    private static final Map<String, byte[]> KEYS = Map.of("old", key(1), "new", key(2));

    static final Cipher OLD = Cipher.aesGcm(CipherKeys.of("old", KEYS));
    static final Cipher NEW = Cipher.aesGcmSiv(CipherKeys.of("new", KEYS));
    static final Cipher NEW_ALONE = Cipher.aesGcmSiv(CipherKeys.of("new", Map.of("new", key(2))));

    private EncryptedStore() {}

    @Topic("happened")
    record Happened(long number, String what) {

        static DomainEvent event(OriginatorId originator, long version) {
            return new DomainEvent(
                    originator,
                    version,
                    OffsetDateTime.parse("2026-01-01T12:00:00Z"),
                    new Happened(version, "dinosaurs of " + originator),
                    Map.of("user", "alice"));
        }
    }

    static OriginatorId newId() {
        return OriginatorId.of(UUID.randomUUID());
    }

    static Infrastructure open(DataSource dataSource, Cipher cipher) {
        Mapper mapper = new Mapper(
                new Topics().register(Happened.class),
                new JacksonTranscoder(),
                Compressor.zstdWithDictionary(),
                cipher);
        return new JdbcInfrastructureFactory(dataSource, mapper, JdbcSettings.DEFAULTS, Clock.systemUTC())
                .create("universe");
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
