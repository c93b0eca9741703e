package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cases 26, 27, 28, 30 and 31. */
class MapperTests {

    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    private static final Compressor DEFLATE = Compressor.deflate();
    private static final Cipher CIPHER = Cipher.aesGcm(CipherKeys.of("k", Map.of("k", new byte[16])));

    @Topic(value = "said", aliases = "told")
    record Said(String what) {}

    @Topic("heard")
    record Heard(String what) {}

    @Test
    void comesBackEqualWithEachPipeline() {
        DomainEvent event = said("dinosaurs ".repeat(100));
        for (Mapper mapper :
                List.of(mapper(null, null), mapper(DEFLATE, null), mapper(null, CIPHER), mapper(DEFLATE, CIPHER))) {
            StoredEvent stored = mapper.toStoredEvent(event);

            assertThat(stored.originatorId()).isEqualTo(ID);
            assertThat(stored.originatorVersion()).isEqualTo(7);
            assertThat(stored.topic()).isEqualTo("said");
            assertThat(mapper.toDomainEvent(stored)).isEqualTo(event);
        }
    }

    @Test
    void compressesBeforeItEncrypts() {
        DomainEvent event = said("x".repeat(10_000));

        assertThat(mapper(DEFLATE, CIPHER).toStoredEvent(event).state()).hasSizeLessThan(300);
        assertThat(mapper(null, CIPHER).toStoredEvent(event).state()).hasSizeGreaterThan(10_000);
    }

    @Test
    void storesPlainWhatWouldGrow() {
        Compressor padding = new Compressor() {
            @Override
            public byte marker() {
                return 0x08;
            }

            @Override
            public byte[] compress(byte[] plain) {
                return ByteBuffer.allocate(plain.length + 1)
                        .put(marker())
                        .put(plain)
                        .array();
            }

            @Override
            public byte[] decompress(byte[] compressed) {
                return Arrays.copyOfRange(compressed, 1, compressed.length);
            }
        };
        StoredEvent stored = mapper(padding, null).toStoredEvent(said("x"));

        assertThat(stored.state()[0]).isEqualTo((byte) '{');
        assertThat(mapper(padding, null).toDomainEvent(stored)).isEqualTo(said("x"));
        assertThat(mapper(padding, null).toDomainEvent(stored(padding.compress(stored.state()))))
                .isEqualTo(said("x"));
    }

    @Test
    void hidesWhatItEncrypts() {
        Mapper mapper = mapper(null, CIPHER);
        StoredEvent stored = mapper.toStoredEvent(said("dinosaurs"));

        assertThat(new String(stored.state(), ISO_8859_1)).doesNotContain("dinosaurs", "what", "payload", "2026");
        assertThat(mapper.toStoredEvent(said("dinosaurs")).state()).isNotEqualTo(stored.state());
    }

    @Test
    void readsAMixedStore() {
        DomainEvent event = said("dinosaurs ".repeat(100));
        StoredEvent plain = mapper(null, null).toStoredEvent(event);
        StoredEvent deflated = mapper(DEFLATE, null).toStoredEvent(event);
        assertThat(deflated.state()[0]).isEqualTo(Compressor.DEFLATE);

        for (Mapper mapper : List.of(mapper(null, null), mapper(DEFLATE, null))) {
            assertThat(mapper.toDomainEvent(plain)).isEqualTo(event);
            assertThat(mapper.toDomainEvent(deflated)).isEqualTo(event);
        }
        assertThat(mapper(null, CIPHER).toDomainEvent(mapper(DEFLATE, CIPHER).toStoredEvent(event)))
                .isEqualTo(event);
    }

    @Test
    void refusesForgeriesThatAreNotEncrypted() {
        for (Mapper forger : List.of(mapper(null, null), mapper(DEFLATE, null))) {
            StoredEvent forged = forger.toStoredEvent(said("dinosaurs ".repeat(100)));
            assertRefused(mapper(DEFLATE, CIPHER), forged, "not encrypted");
        }
        assertRefused(mapper(null, CIPHER), stored(new byte[0]), "not encrypted");
    }

    @Test
    void refusesWhatItCannotDecrypt() {
        StoredEvent stored = mapper(null, CIPHER).toStoredEvent(said("dinosaurs"));
        byte[] otherCipher = stored.state().clone();
        otherCipher[0] = 0x18;

        assertRefused(mapper(null, null), stored, "no cipher is configured");
        assertRefused(mapper(null, CIPHER), stored(otherCipher), "another cipher");
        assertRefused(
                mapper(null, Cipher.aesGcm(CipherKeys.of("other", Map.of("other", new byte[32])))), stored, "\"k\"");
        assertRefused(mapper(null, Cipher.aesGcm(CipherKeys.of("k", Map.of("k", new byte[32])))), stored, "key");
    }

    @Test
    void refusesARowThatWasMovedOrChanged() {
        Mapper mapper = mapper(DEFLATE, CIPHER);
        byte[] state = mapper.toStoredEvent(said("dinosaurs")).state();

        assertRefused(mapper, new StoredEvent(OriginatorId.of(UUID.randomUUID()), 7, "said", state), "changed");
        assertRefused(mapper, new StoredEvent(OriginatorId.of(ID.toString()), 8, "said", state), "changed");
        assertRefused(mapper, new StoredEvent(ID, 8, "said", state), "changed");
        assertRefused(mapper, new StoredEvent(ID, 7, "heard", state), "changed");
        for (int i = 0; i < state.length; i++) {
            byte[] flipped = state.clone();
            flipped[i] ^= 0x40;
            assertRefused(mapper, stored(flipped), "");
            assertRefused(mapper, stored(Arrays.copyOf(state, i)), "");
        }
    }

    @Test
    void refusesDamagedStates() {
        byte[] deflated = mapper(DEFLATE, null)
                .toStoredEvent(said("dinosaurs ".repeat(100)))
                .state();
        assertRefused(mapper(null, null), stored(Arrays.copyOf(deflated, deflated.length - 1)), "too early");
        assertRefused(mapper(null, null), stored(new byte[] {0x0C, 1, 2}), "marker 12");
        assertRefused(mapper(null, null), stored(new byte[0]), "");
        assertRefused(mapper(null, null), stored(new byte[] {-1, -2}), "");
    }

    @Test
    void readsFormerTopicsWithACipherToo() {
        Topics old = new Topics();
        old.register(Heard.class);
        Topics renamed = new Topics().register(Said.class).alias("heard", "said");
        DomainEvent event = new DomainEvent(ID, 7, said("").timestamp(), new Heard("dinosaurs"), Map.of());
        for (Cipher cipher : Arrays.asList(null, CIPHER)) {
            StoredEvent stored = new Mapper(old, new JacksonTranscoder(), DEFLATE, cipher).toStoredEvent(event);

            assertThat(new Mapper(renamed, new JacksonTranscoder(), DEFLATE, cipher).toDomainEvent(stored))
                    .isEqualTo(said("dinosaurs"));
        }
    }

    @Test
    void namesTheTopicOfWhatItCannotRead() {
        assertRefused(mapper(null, null), new StoredEvent(ID, 7, "unknown.Topic", json("{}")), "\"unknown.Topic\"");
        assertRefused(
                mapper(null, null), stored(json("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{}}")), "what");
    }

    @Test
    void refusesEventsThatAreNotRegistered() {
        record Unregistered() {}
        assertThatExceptionOfType(TopicException.class)
                .isThrownBy(() -> mapper(null, null)
                        .toStoredEvent(new DomainEvent(ID, 1, said("").timestamp(), new Unregistered(), Map.of())))
                .withMessageContaining("Unregistered");
    }

    @Test
    void refusesATranscoderThatUsesTheMarkers() {
        for (byte[] output : new byte[][] {{}, {0}, {1}, {0x1F}}) {
            Transcoder broken = new Transcoder() {
                @Override
                public byte[] encode(EventData data) {
                    return output;
                }

                @Override
                public DecodedEvent read(byte[] bytes, String topic, Class<?> payloadType) {
                    throw new DeserializationException("never read");
                }

                @Override
                public EventData fromTree(EventTree tree, Class<?> payloadType) {
                    throw new DeserializationException("never read");
                }
            };
            assertThatExceptionOfType(SerializationException.class)
                    .isThrownBy(() -> new Mapper(new Topics().register(Said.class), broken).toStoredEvent(said("x")))
                    .withMessageContaining(broken.getClass().getName());
        }
    }

    private static void assertRefused(Mapper mapper, StoredEvent stored, String reason) {
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> mapper.toDomainEvent(stored))
                .withMessageContaining(stored.topic())
                .withMessageContaining(stored.originatorId() + "#" + stored.originatorVersion())
                .withMessageContaining(reason)
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("dinosaurs"));
    }

    private static StoredEvent stored(byte[] state) {
        return new StoredEvent(ID, 7, "said", state);
    }

    private static byte[] json(String text) {
        return text.getBytes(UTF_8);
    }

    private static DomainEvent said(String what) {
        return new DomainEvent(ID, 7, OffsetDateTime.parse("2026-01-01T12:00:00Z"), new Said(what), Map.of());
    }

    private static Mapper mapper(Compressor compressor, Cipher cipher) {
        return new Mapper(
                new Topics().register(Said.class).register(Heard.class), new JacksonTranscoder(), compressor, cipher);
    }
}
