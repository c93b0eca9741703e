package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonKey;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever is put into an event comes out of each combination of compressor and cipher: generated records. */
class RoundTripTests {

    private static final int EVENTS = 150;

    private final Topics topics =
            new Topics().register(Anything.class).register(Keyed.class).register(Extending.class);

    @Topic("anything")
    record Anything(
            String text,
            long number,
            double fraction,
            boolean flag,
            BigDecimal decimal,
            BigInteger integer,
            Optional<String> perhaps,
            UUID id,
            Instant instant,
            LocalDate date,
            Duration duration,
            Kind kind,
            List<Part> parts,
            Map<String, Part> named) {}

    @Topic("keyed")
    record Keyed(
            Map<Kind, Part> byKind,
            Map<UUID, Integer> byId,
            Map<LocalDate, Kind> byDate,
            Map<Long, List<Kind>> byNumber,
            Map<Code, String> byCode,
            SortedMap<String, Way> sorted,
            Set<Kind> kinds,
            Way way,
            Object any) {}

    record Code(@JsonKey String text) {}

    sealed interface Way {}

    record Road(int lanes) implements Way {}

    record River(double depth, Kind kind) implements Way {}

    record Part(String text, List<Integer> numbers) {}

    enum Kind {
        SMALL,
        LARGE;

        /** For people. */
        @Override
        public String toString() {
            return "of a size";
        }
    }

    /** Adds a field to what it extends. */
    static final class Counted<T> extends ArrayList<T> {

        private static final long serialVersionUID = 1L;

        public int count;
    }

    @Topic("extending")
    record Extending(Counted<Part> parts) {}

    @Test
    void whatIsAddedToAContainerComesBackOrIsRefused() {
        Mapper mapper = new Mapper(topics, transcoder());
        int refused = 0;
        for (long seed = 0; seed < EVENTS; seed++) {
            Generator random = new Generator(new Random(seed));
            Counted<Part> parts = new Counted<>();
            parts.addAll(random.list(random::part));
            parts.count = random.random().nextInt(2);
            DomainEvent event = new DomainEvent(
                    OriginatorId.of(random.uuid()), 1, OffsetDateTime.MIN, new Extending(parts), Map.of());
            try {
                Extending read = (Extending)
                        mapper.toDomainEvent(mapper.toStoredEvent(event)).payload();
                assertThat(read.parts().count).isEqualTo(parts.count);
            } catch (SerializationException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, EVENTS - 1);
    }

    private static Transcoder transcoder() {
        return JacksonTranscoder.builder()
                .type("road", Road.class)
                .type("river", River.class)
                .type("kind", Kind.class)
                .type("part", Part.class)
                .build();
    }

    @Test
    void comesBackEqualFromEachPipeline() {
        Map<String, Mapper> mappers = mappers();
        for (long seed = 0; seed < EVENTS; seed++) {
            DomainEvent event = new Generator(new Random(seed)).event();
            for (Map.Entry<String, Mapper> mapper : mappers.entrySet()) {
                String pipeline = mapper.getKey() + ", seed " + seed;
                StoredEvent stored = mapper.getValue().toStoredEvent(event);

                assertThat(mapper.getValue().toDomainEvent(stored)).as(pipeline).isEqualTo(event);
                assertThat(mapper.getValue().toDomainEvent(stored).payload())
                        .as(pipeline)
                        .hasToString(event.payload().toString());
            }
        }
    }

    /** Equal data are equal bytes, and compressed the same by each process. */
    @Test
    void theSameEventGivesTheSameBytesUnlessItIsEncrypted() {
        Map<String, Mapper> mappers = mappers();
        for (long seed = 0; seed < EVENTS; seed++) {
            DomainEvent one = new Generator(new Random(seed)).event();
            DomainEvent two = new Generator(new Random(seed)).event();
            for (Map.Entry<String, Mapper> mapper : mappers.entrySet()) {
                boolean plain = mapper.getKey().endsWith("null");

                assertThat(mapper.getValue()
                                .toStoredEvent(one)
                                .equals(mapper.getValue().toStoredEvent(two)))
                        .as(mapper.getKey() + ", seed " + seed)
                        .isEqualTo(plain);
            }
        }
    }

    /** Returns a mapper for each combination, by its name; the compressors use a trained dictionary, where they can. */
    private Map<String, Mapper> mappers() {
        InMemoryRecorder recorder = new InMemoryRecorder();
        Mapper plain = new Mapper(topics, transcoder());
        for (long seed = -100; seed < 0; seed++) {
            recorder.insertEvents(List.of(plain.toStoredEvent(new Generator(new Random(seed)).event())));
        }
        new CompressionDictionaries(
                        new InMemoryInfrastructureFactory(plain).create("kept").with(recorder))
                .train(100);
        Map<String, Supplier<Compressor>> compressors = new LinkedHashMap<>();
        compressors.put("plain", () -> null);
        compressors.put("deflate", Compressor::deflate);
        compressors.put("zstd", Compressor::zstd);
        compressors.put("dictionary", Compressor::zstdWithDictionary);
        CipherKeys keys = CipherKeys.of("k", Map.of("k", CipherKeys.newKey()));
        Map<String, Mapper> mappers = new LinkedHashMap<>();
        compressors.forEach((name, compressor) -> {
            for (Algorithm algorithm : new Algorithm[] {null, Algorithm.AES_GCM, Algorithm.AES_GCM_SIV}) {
                Cipher cipher = algorithm == null ? null : algorithm.with(keys);
                // the dictionary was stored in clear
                Mapper mapper =
                        new Mapper(topics, transcoder(), compressor.get(), cipher == null ? null : cipher.orPlain());
                mappers.put(name + ", " + algorithm, mapper.forApplication("orders", recorder.dictionaries()));
            }
        });
        return mappers;
    }

    private record Generator(Random random) {

        DomainEvent event() {
            return new DomainEvent(
                    random.nextBoolean() ? OriginatorId.of(uuid()) : OriginatorId.of("x" + text()),
                    1 + (random.nextLong() >>> (1 + random.nextInt(62))),
                    OffsetDateTime.ofInstant(instant(), ZoneOffset.ofHours(random.nextInt(36) - 18)),
                    random.nextBoolean() ? anything() : keyed(),
                    random.nextBoolean() ? Map.of() : Map.of("user", text(), "k" + text(), text()));
        }

        private Anything anything() {
            Map<String, Part> named = new LinkedHashMap<>();
            list(this::part).forEach(part -> named.put(text(), part));
            return new Anything(
                    text(),
                    random.nextLong() >> random.nextInt(64),
                    random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20),
                    random.nextBoolean(),
                    new BigDecimal(new BigInteger(random.nextInt(100), random), random.nextInt(20)),
                    new BigInteger(random.nextInt(300), random).negate(),
                    random.nextBoolean() ? Optional.empty() : Optional.of(text()),
                    uuid(),
                    instant(),
                    date(),
                    Duration.ofNanos(random.nextLong()),
                    kind(),
                    list(this::part),
                    named);
        }

        private Keyed keyed() {
            return new Keyed(
                    keys(this::kind, this::part, new EnumMap<>(Kind.class)),
                    keys(this::uuid, random::nextInt, new LinkedHashMap<>()),
                    keys(this::date, this::kind, new LinkedHashMap<>()),
                    keys(random::nextLong, () -> list(this::kind), new LinkedHashMap<>()),
                    keys(() -> new Code(text()), this::text, new LinkedHashMap<>()),
                    keys(this::text, this::way, new TreeMap<>()),
                    new LinkedHashSet<>(list(this::kind)),
                    way(),
                    random.nextBoolean() ? list(this::part) : keys(this::text, this::way, new LinkedHashMap<>()));
        }

        private <K, V, M extends Map<K, V>> M keys(Supplier<K> key, Supplier<V> value, M map) {
            list(key).forEach(each -> map.put(each, value.get()));
            return map;
        }

        private Kind kind() {
            return random.nextBoolean() ? Kind.SMALL : Kind.LARGE;
        }

        private Way way() {
            return random.nextBoolean() ? new Road(random.nextInt()) : new River(random.nextGaussian(), kind());
        }

        private LocalDate date() {
            return LocalDate.ofEpochDay(random.nextInt(200_000) - 100_000);
        }

        private Part part() {
            return new Part(text(), list(random::nextInt));
        }

        private <T> List<T> list(Supplier<T> element) {
            List<T> list = new ArrayList<>();
            for (int length = length(8); length > 0; length--) {
                list.add(element.get());
            }
            return List.copyOf(list);
        }

        /** Of any characters, of control characters and emojis too, or the same again and again. */
        private String text() {
            int[] alphabet = random.nextBoolean()
                    ? new int[] {'a', ' ', '"', '\\', '\n', 0, 0x1F, 0x7F, 'ü', 0x2028, 0xFFFD, 0x1F30D}
                    : new int[] {'a' + random.nextInt(26)};
            StringBuilder text = new StringBuilder();
            for (int length = length(200); length > 0; length--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            return text.toString();
        }

        /** Mostly short. */
        private int length(int longest) {
            return random.nextInt(1 + random.nextInt(1 + random.nextInt(longest)));
        }

        private UUID uuid() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private Instant instant() {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        }
    }
}
