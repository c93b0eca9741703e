package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.persistence.DecodedEvent;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.EventTree;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.module.SimpleModule;

/** What is read from the bytes is what Jackson would have read of them. */
class CompactEventsTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");
    private static final UUID ID = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final JacksonTranscoder transcoder = new JacksonTranscoder();

    private final EventReader jackson = reader(false);

    enum Kind {
        SMALL,
        LARGE
    }

    record Part(String text, boolean flag) {}

    record Plain(
            UUID id,
            String text,
            int number,
            long large,
            BigDecimal price,
            double fraction,
            @Nullable Integer perhaps,
            Optional<String> optional,
            Kind kind,
            boolean flag,
            Instant instant,
            List<Part> parts) {

        Plain {
            if (number > 1_000) {
                throw new IllegalArgumentException("more than there are");
            }
        }
    }

    record Renamed(@JsonProperty("name") String text) {}

    @JsonIgnoreProperties("text")
    record Ignoring(@Nullable String text) {}

    interface Inherited {
        @JsonProperty("name")
        String text();
    }

    record Inheriting(String text) implements Inherited {}

    record Others(String text, @JsonAnySetter Map<String, Object> others) {}

    record Made(String text) {
        @JsonCreator
        static Made of(@JsonProperty("text") String text) {
            return new Made(text + "!");
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty("name")
    @interface Name {}

    record Bundled(@Name String text) {}

    private static Plain plain(@Nullable Integer perhaps) {
        return new Plain(
                ID,
                "ä \"quoted\" \u20ac",
                12,
                1L << 40,
                new BigDecimal("21.50"),
                0.25,
                perhaps,
                Optional.of("x"),
                Kind.LARGE,
                true,
                Instant.parse("2026-01-02T03:04:05.678Z"),
                List.of(new Part("a", true), new Part("b", false)));
    }

    private byte[] encode(Object payload) {
        return transcoder.encode(new EventData(NOON, Map.of("user", "alice"), payload));
    }

    /** Returns what was read, or of what was complained. */
    private static Object outcome(Supplier<DecodedEvent> read) {
        try {
            return read.get();
        } catch (DeserializationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void assertReadsAsJackson(byte[] state, Class<?> type) {
        assertThat(outcome(() -> transcoder.read(state, "topic", type)))
                .isEqualTo(outcome(() -> jackson.read(state, "topic", type)));
    }

    private static @Nullable EventData compact(byte[] state, Class<?> type) {
        return Objects.requireNonNull(reader(true).reading(type).compact()).read(state);
    }

    @Test
    void readsEventsAsTheyAreWritten() {
        assertThat(List.of(
                        plain(5),
                        plain(null),
                        new Part("long ".repeat(10_000), true),
                        new Part("\u00e4 \u20ac \ud83e\udd96 \ufffd \"quoted\"\n", false)))
                .allSatisfy(payload -> {
                    EventData event = new EventData(NOON, Map.of("user", "alice"), payload);
                    assertThat(compact(encode(payload), payload.getClass())).isEqualTo(event);
                    assertThat(transcoder.read(encode(payload), "topic", payload.getClass()))
                            .isEqualTo(event);
                });
    }

    @Test
    void readsWhateverHasBeenDoneToAnEventAsJackson() {
        byte[] usual = encode(plain(5));
        byte[] marks = "\"{}[],:0-.+aAfZ\\ \n\u0000\u0001\u00ff".getBytes(ISO_8859_1);
        for (int i = 0; i < usual.length; i++) {
            for (byte mark : marks) {
                byte[] changed = usual.clone();
                changed[i] = mark;
                assertReadsAsJackson(changed, Plain.class);
            }
        }
    }

    @Test
    void readsPartsOfAnEventAsJackson() {
        String usual = new String(encode(plain(5)), UTF_8);
        for (int from = 0; from <= usual.length(); from++) {
            assertReadsAsJackson(usual.substring(from).getBytes(UTF_8), Plain.class);
            assertReadsAsJackson(usual.substring(0, from).getBytes(UTF_8), Plain.class);
            for (int length : List.of(1, 2, 5)) {
                String without = usual.substring(0, from) + usual.substring(Math.min(from + length, usual.length()));
                assertReadsAsJackson(without.getBytes(UTF_8), Plain.class);
            }
        }
    }

    record Values(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Long large,
            @Nullable BigDecimal price,
            @Nullable Double fraction,
            @Nullable Boolean flag,
            @Nullable UUID id,
            @Nullable Instant instant,
            @Nullable Kind kind) {}

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "false",
            "tru",
            "0",
            "-0",
            "00",
            "01",
            "-1",
            "-",
            "1.0",
            "-0.0",
            "0.10",
            "00.1",
            "1.",
            ".1",
            "1e3",
            "1E3",
            "1.0e3",
            "1.5E-3",
            "0.1e",
            "+1",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "999999999",
            "1234567890",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "999999999999999999",
            "123456789012345678",
            "0.1234567890123456789",
            "9007199254740993.0",
            "9007199254740992.5",
            "0.30000000000000004",
            "5.0E-324",
            "1.7976931348623157E308",
            "1000000000000000.25",
            "0.000000000000000000000001",
            "123456789.12345678",
            "-21.50",
            "\"\"",
            "\"a\"",
            "\"a",
            "a\"",
            "\"\\u0041\"",
            "\"\\q\"",
            "\"a\\\"b\"",
            "\"\u00e4\"",
            "\"\ud83e\udd96\"",
            "\"\ufffd\"",
            "\"\u0000\"",
            "\"a\tb\"",
            "\"12\"",
            "\"1.5\"",
            "\"true\"",
            "\"NaN\"",
            "\"SMALL\"",
            "\"small\"",
            "\"HUGE\"",
            "\"0\"",
            "\" SMALL\"",
            "\"2026-01-02T03:04:05Z\"",
            "\"2026-01-02T03:04:05.6Z\"",
            "\"2026-01-02T03:04:05.123456789Z\"",
            "\"2026-01-02T03:04:05.1234567890Z\"",
            "\"2026-01-02T03:04Z\"",
            "\"2026-01-02T24:00:00Z\"",
            "\"2026-02-29T03:04:05Z\"",
            "\"2026-12-31T23:59:60Z\"",
            "\"2026-01-02T03:04:05+01:00\"",
            "\"2026-01-02T03:04:05.Z\"",
            "\"2026-01-02T03:04:05z\"",
            "\"+10000-01-02T03:04:05Z\"",
            "\"-0001-01-02T03:04:05Z\"",
            "\"0000-01-02T03:04:05Z\"",
            "\"2026-01-02 03:04:05Z\"",
            "\"6ba7b811-9dad-11d1-80b4-00c04fd430c8\"",
            "\"6BA7B811-9DAD-11D1-80B4-00C04FD430C8\"",
            "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"6ba7b811-9dad-11d1-80b4-00c04fd430cg\"",
            "\"+ba7b811-9dad-11d1-80b4-00c04fd430c8\"",
            "\"6ba7b8119dad-11d1-80b4-00c04fd430c8-\"",
            "\"6ba7b811-9dad-11d1-80b4-00c04fd430c\"",
            "\"6ba7b811-9dad-11d1-80b4-00c04fd430c\u0663\"",
            "\"a6d8gRGdrRHRgLQAwE/UMA==\"",
            "{}",
            "[]",
            "{\"a\":1}",
            "[1]",
            "[\"SMALL\"]",
            "[[",
            "}",
            "]",
            "",
            " 1",
            "1 ",
            "/**/1",
            "1,1",
            "1}",
            "{}}",
            "{\"a\":\"}\"}");

    /** Each kind of value where each kind is expected. */
    @Test
    void readsOddValuesAsJackson() {
        List<String> names = Arrays.stream(Values.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (String odd : ODD) {
            for (String name : names) {
                String payload = names.stream()
                        .map(other -> '"' + other + "\":" + (other.equals(name) ? odd : "null"))
                        .collect(Collectors.joining(",", "{", "}"));
                assertReadsAsJackson(
                        ("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":" + payload + "}").getBytes(UTF_8),
                        Values.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{\"user\":\"alice\"}",
                "{\"user\":\"alice\",\"user\":\"bob\"}",
                "{\"user\":\"\u00e4\",\"n\\u0061me\":\"\\n\"}",
                "{\"user\":1}",
                "{\"user\":null}",
                "{\"user\":{}}",
                "{\"user\"}",
                "{\"user\":\"alice\",}",
                "{,}"
            })
    void readsMetadataAsJackson(String metadata) {
        String part = new String(encode(new Part("a", true)), UTF_8);
        assertReadsAsJackson(part.replace("{\"user\":\"alice\"}", metadata).getBytes(UTF_8), Part.class);
    }

    /** Bytes that are not UTF-8, which text would not tell from those that are. */
    @Test
    void readsBytesThatAreNoTextAsJackson() {
        String part = new String(encode(new Part("@@@@", true)), UTF_8);
        int[][] sequences = {
            {0xc3, 0x28, 0x20, 0x20}, {0xc0, 0xaf, 0x20, 0x20}, {0xed, 0xa0, 0x80, 0x20}, {0xf5, 0x80, 0x80, 0x80},
            {0xe2, 0x82, 0x20, 0x20}, {0x80, 0x20, 0x20, 0x20}, {0xf0, 0x9f, 0xa6, 0x96}, {0xef, 0xbf, 0xbd, 0x20}
        };
        for (int[] sequence : sequences) {
            byte[] state = part.getBytes(UTF_8);
            int at = part.indexOf("@@@@");
            for (int i = 0; i < sequence.length; i++) {
                state[at + i] = (byte) sequence[i];
            }
            assertReadsAsJackson(state, Part.class);
        }
    }

    /** What a double is read as is what the JDK makes of its text. */
    @Test
    void readsDoublesToTheLastBit() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            String text = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(25))
                    .toPlainString();
            Double read = new CompactJson(text.getBytes(UTF_8)).float64();
            if (read != null) {
                assertThat(read).isEqualTo(Double.parseDouble(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"flag\":true}",
                "{\"flag\":true,\"text\":\"a\"}",
                "{\"text\":\"a\"}",
                "{\"text\":\"a\",\"flag\":true,\"other\":1}",
                "{\"text\":\"a\",\"flag\":true,\"flag\":false}",
                "{\"text\":null,\"flag\":true}",
                "{\"text\":\"a\",\"flag\":null}",
                "{\"text\":1,\"flag\":true}",
                "{\"text\":\"a\",\"flag\":\"true\"}",
                "{}",
                "null",
                "[]",
                "\"a\"",
                " { \"text\" : \"a\" , \"flag\" : true } ",
                "{\"te\\u0078t\":\"a\",\"flag\":true}"
            })
    void readsEachPayloadAsJackson(String payload) {
        for (String envelope : List.of(
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s}",
                "{\"payload\":%s,\"timestamp\":\"2026-01-01T12:00:00Z\"}",
                " {\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s} ",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"revision\":1,\"other\":[{}],\"payload\":%s}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"revision\":2,\"payload\":%s}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s}{}",
                "{\"payload\":%s}",
                "\ufeff{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s}")) {
            assertReadsAsJackson(String.format(envelope, payload).getBytes(UTF_8), Part.class);
        }
    }

    @Test
    void readsTreesOfUnknownTypes() {
        assertThat(transcoder.read(encode(plain(1)), "topic", null)).isInstanceOf(EventTree.class);
    }

    @Test
    void tellsOfAConstructorThatRefuses() {
        byte[] state = new String(encode(plain(1)), UTF_8)
                .replace("\"number\":12", "\"number\":1001")
                .getBytes(UTF_8);

        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> transcoder.read(state, "topic", Plain.class))
                .withMessage(String.valueOf(outcome(() -> jackson.read(state, "topic", Plain.class))));
    }

    @Revision(2)
    record Renewed(String text) {}

    @Test
    void readsTheRevisionOfTheType() {
        byte[] state = encode(new Renewed("a"));
        assertThat(compact(state, Renewed.class)).isNotNull();
        for (String revision :
                List.of("\"revision\":1,", "\"revision\":3,", "\"revision\":02,", "\"revision\":20,", "")) {
            byte[] other = new String(state, UTF_8)
                    .replace("\"revision\":2,", revision)
                    .getBytes(UTF_8);
            assertReadsAsJackson(other, Renewed.class);
        }
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    record Node(int id, String text) {}

    record Nodes(@Nullable Node first, @Nullable Node second) {}

    @JsonDeserialize(using = OfTheName.class)
    record Amount(String field) {}

    record Payment(Amount amount, int number) {}

    private static final class OfTheName extends ValueDeserializer<Amount> {
        @Override
        public Amount deserialize(JsonParser json, DeserializationContext context) {
            json.skipChildren();
            return new Amount(String.valueOf(json.currentName()));
        }
    }

    record Empty(@Nullable Void nothing, int number) {}

    /** Values that Jackson reads as parts of the event, not as documents of their own. */
    @Test
    void readsValuesThatDependOnWhatIsAroundThemAsJackson() {
        Map.of(
                        "{\"first\":{\"id\":1,\"text\":\"a\"},\"second\":{\"id\":1,\"text\":\"b\"}}", Nodes.class,
                        "{\"first\":{\"id\":1,\"text\":\"a\"},\"second\":1}", Nodes.class,
                        "{\"first\":1,\"second\":null}", Nodes.class,
                        "{\"amount\":{\"a\":[1]},\"number\":1}", Payment.class,
                        "{\"nothing\":,\"number\":1}", Empty.class,
                        "{\"nothing\":null,\"number\":\ufeff1}", Empty.class,
                        "{\"nothing\":null,\"number\":\u00001}", Empty.class)
                .forEach((payload, type) -> assertReadsAsJackson(
                        ("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":" + payload + "}").getBytes(UTF_8),
                        type));
    }

    @Test
    void leavesToJacksonWhatAnnotationsOrModulesChange() {
        assertThat(List.of(Plain.class, Part.class))
                .allSatisfy(
                        type -> assertThat(reader(true).reading(type).compact()).isNotNull());
        assertThat(List.of(
                        Renamed.class,
                        Ignoring.class,
                        Inheriting.class,
                        Others.class,
                        Made.class,
                        Bundled.class,
                        ArrayList.class))
                .allSatisfy(
                        type -> assertThat(reader(true).reading(type).compact()).isNull());
        assertThat(reader(false).reading(Part.class).compact()).isNull();
    }

    @Test
    void readsAsAModuleSays() {
        JacksonTranscoder other = JacksonTranscoder.builder()
                .module(new SimpleModule().addDeserializer(String.class, new Shouting()))
                .build();

        assertThat(other.read(encode(new Part("a", true)), "topic", Part.class))
                .isEqualTo(new EventData(NOON, Map.of("user", "alice"), new Part("A", true)));
    }

    private static final class Shouting extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            return json.getString().toUpperCase(Locale.ROOT);
        }
    }

    private static EventReader reader(boolean usual) {
        return new EventReader(EventJson.mapper(new NamedTypes()).build(), usual);
    }
}
