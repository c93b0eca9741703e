package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What one release wrote, the next reads: the files in {@code stored} are states as they stand in databases. Never
 * change one; a new format gets new files, and these stay readable.
 */
class StoredBytesTests {

    private static final byte[] KEY = "a key for tests!".getBytes(UTF_8);
    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"));

    private static final DomainEvent EVENT = new DomainEvent(
            ID,
            3,
            OffsetDateTime.parse("2026-01-01T12:00:00.123456789+01:00"),
            new Ordered(
                    "Grüße 🌍",
                    new BigDecimal("1.10"),
                    Optional.empty(),
                    List.of(1, 2, 3),
                    Map.of("id", List.of(new UUID(1, 2), new BigInteger("123456789012345678901234567890"), true)),
                    "dinosaurs ".repeat(20)),
            Map.of("user", "alice", "correlation", "7"));

    @Topic("Shop.Ordered")
    record Ordered(
            String name,
            BigDecimal price,
            Optional<String> note,
            List<Integer> sizes,
            Object anything,
            String description) {}

    @Test
    void plain() throws IOException {
        assertReadable("plain-1.json", mapper(null, null));
        assertThat(mapper(null, null).toStoredEvent(EVENT).state()).isEqualTo(file("plain-1.json"));
    }

    @Test
    void deflated() throws IOException {
        assertThat(file("deflated-1.bin")[0]).isEqualTo((byte) 0x01);
        assertReadable("deflated-1.bin", mapper(null, null));
        assertReadable("deflated-1.bin", mapper(Compressor.deflate(), null));
    }

    @Test
    void encrypted() throws IOException {
        assertThat(file("encrypted-1.bin")[0]).isEqualTo((byte) 0x10);
        assertReadable("encrypted-1.bin", mapper(null, cipher()));
    }

    @Test
    void deflatedAndEncrypted() throws IOException {
        assertThat(file("deflated-encrypted-1.bin")[0]).isEqualTo((byte) 0x10);
        assertReadable("deflated-encrypted-1.bin", mapper(null, cipher()));
        assertReadable("deflated-encrypted-1.bin", mapper(Compressor.deflate(), cipher()));
    }

    @Test
    void encryptedWithSiv() throws IOException {
        assertThat(file("siv-1.bin")[0]).isEqualTo((byte) 0x11);
        assertReadable("siv-1.bin", mapper(null, cipher()));
    }

    @Test
    void compressedWithZstd() throws IOException {
        assertThat(file("zstd-1.bin")[0]).isEqualTo((byte) 0x02);
        assertReadable("zstd-1.bin", mapper(null, null));
        assertReadable("zstd-1.bin", mapper(Compressor.zstd(), null));
    }

    @Test
    void compressedWithADictionary() throws IOException {
        InMemoryRecorder dictionaries = new InMemoryRecorder();
        dictionaries.insertEvents(
                List.of(new StoredEvent(ApplicationRecorder.DICTIONARIES, 1, "zstd", file("dictionary-1.bin"))));
        assertThat(file("zstd-dictionary-1.bin")).startsWith(0x03, 1);
        assertReadable("zstd-dictionary-1.bin", mapper(null, null).forApplication("orders", dictionaries));
        assertReadable(
                "zstd-dictionary-1.bin",
                mapper(Compressor.zstdWithDictionary(), null).forApplication("orders", dictionaries));
    }

    private static void assertReadable(String file, Mapper mapper) throws IOException {
        DomainEvent event = mapper.toDomainEvent(new StoredEvent(ID, 3, "Shop.Ordered", file(file)));

        assertThat(event).isEqualTo(EVENT);
        assertThat(event.timestamp().toString()).isEqualTo("2026-01-01T12:00:00.123456789+01:00");
        assertThat(mapper(null, null).toStoredEvent(event).state()).isEqualTo(file("plain-1.json"));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = StoredBytesTests.class.getResourceAsStream("/stored/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static Mapper mapper(Compressor compressor, Cipher cipher) {
        return new Mapper(new Topics().register(Ordered.class), new JacksonTranscoder(), compressor, cipher);
    }

    private static Cipher cipher() {
        return Cipher.aesGcm(CipherKeys.of("2026", Map.of("2025", new byte[32], "2026", KEY)));
    }
}
