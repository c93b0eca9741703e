package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.EventTree;
import dev.eventsourcing.persistence.Transcoder;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** What is read in a sequence is what would have been read alone. */
class EventSequenceTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");
    private static final UUID ID = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final JacksonTranscoder transcoder = new JacksonTranscoder();

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
            List<Part> parts) {

        Plain {
            if (number > 1_000) {
                throw new IllegalArgumentException("more than there are");
            }
        }
    }

    record Nothing() {}

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
                List.of(new Part("a", true), new Part("b", false)));
    }

    private byte[] encode(Object payload) {
        return transcoder.encode(new EventData(NOON, Map.of("user", "alice"), payload));
    }

    /** Returns what was read, or of what was complained. */
    private static Object outcome(Transcoder.Reader reader, byte[] state, Class<?> type) {
        try {
            return reader.read(state, "topic", type);
        } catch (DeserializationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void assertReadsAsAlone(byte[] state, Class<?> type, byte[] usual) {
        Object alone = outcome(transcoder::read, state, type);
        Object next = transcoder.read(usual, "topic", type);
        try (Transcoder.Reader reader = transcoder.reader()) {
            assertThat(outcome(reader, state, type)).isEqualTo(alone);
            assertThat(reader.read(usual, "topic", type)).isEqualTo(next);
            assertThat(outcome(reader, state, type)).isEqualTo(alone);
            assertThat(reader.read(usual, "topic", type)).isEqualTo(next);
        }
    }

    @Test
    void readsEventsOfSeveralTypes() {
        List<Object> payloads = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            payloads.add(i % 3 == 0 ? new Nothing() : i % 3 == 1 ? plain(i) : plain(null));
        }
        payloads.add(new Part("long ".repeat(10_000), true));
        payloads.add(plain(7));
        try (Transcoder.Reader reader = transcoder.reader()) {
            assertThat(payloads)
                    .allSatisfy(payload -> assertThat(reader.read(encode(payload), "topic", payload.getClass()))
                            .isEqualTo(new EventData(NOON, Map.of("user", "alice"), payload)));
        }
    }

    @Test
    void readsWhateverHasBeenDoneToAnEventAsAlone() {
        byte[] usual = encode(plain(5));
        byte[] marks = "\"{}[],:0-.+aAfZ\\ \n\u0001\u00ff".getBytes(ISO_8859_1);
        for (int i = 0; i < usual.length; i++) {
            for (byte mark : marks) {
                byte[] changed = usual.clone();
                changed[i] = mark;
                assertReadsAsAlone(changed, Plain.class, usual);
            }
        }
    }

    @Test
    void readsHalvesOfAnEventAsAlone() {
        String usual = new String(encode(plain(5)), UTF_8);
        for (int cut = 0; cut <= usual.length(); cut++) {
            byte[] first = usual.substring(0, cut).getBytes(UTF_8);
            byte[] second = usual.substring(cut).getBytes(UTF_8);
            try (Transcoder.Reader reader = transcoder.reader()) {
                assertThat(outcome(reader, first, Plain.class))
                        .isEqualTo(outcome(transcoder::read, first, Plain.class));
                assertThat(outcome(reader, second, Plain.class))
                        .isEqualTo(outcome(transcoder::read, second, Plain.class));
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
    void readsEachPayloadAsAlone(String payload) {
        byte[] usual = encode(new Part("usual", false));
        for (String envelope : List.of(
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s}",
                "{\"payload\":%s,\"timestamp\":\"2026-01-01T12:00:00Z\"}",
                " {\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s} ",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"revision\":1,\"other\":[{}],\"payload\":%s}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"revision\":2,\"payload\":%s}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s}{}",
                "{\"payload\":%s}",
                "\ufeff{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":%s}")) {
            assertReadsAsAlone(String.format(envelope, payload).getBytes(UTF_8), Part.class, usual);
        }
    }

    @Test
    void readsTreesOfUnknownTypes() {
        try (Transcoder.Reader reader = transcoder.reader()) {
            assertThat(reader.read(encode(plain(1)), "topic", null)).isInstanceOf(EventTree.class);
            assertThat(reader.read(encode(plain(1)), "topic", Plain.class))
                    .isEqualTo(transcoder.read(encode(plain(1)), "topic", Plain.class));
        }
    }

    @Test
    void tellsOfAConstructorThatRefuses() {
        byte[] state = new String(encode(plain(1)), UTF_8)
                .replace("\"number\":12", "\"number\":1001")
                .getBytes(UTF_8);

        try (Transcoder.Reader reader = transcoder.reader()) {
            assertThatExceptionOfType(DeserializationException.class)
                    .isThrownBy(() -> reader.read(state, "topic", Plain.class))
                    .withMessage(String.valueOf(outcome(transcoder::read, state, Plain.class)));
        }
    }

    @Test
    void readsRecordsInTheQuickWayUnlessAnnotationsOrModulesSayHow() {
        assertThat(List.of(Plain.class, Part.class))
                .allSatisfy(
                        type -> assertThat(reader(true).reading(type).quick()).isNotNull());
        assertThat(List.of(
                        Renamed.class,
                        Ignoring.class,
                        Inheriting.class,
                        Others.class,
                        Made.class,
                        Bundled.class,
                        ArrayList.class))
                .allSatisfy(
                        type -> assertThat(reader(true).reading(type).quick()).isNull());
        assertThat(reader(false).reading(Part.class).quick()).isNull();
    }

    @Test
    void readsAsAModuleSays() {
        JacksonTranscoder other = JacksonTranscoder.builder()
                .module(new SimpleModule().addDeserializer(String.class, new Shouting()))
                .build();

        try (Transcoder.Reader reader = other.reader()) {
            assertThat(reader.read(encode(new Part("a", true)), "topic", Part.class))
                    .isEqualTo(new EventData(NOON, Map.of("user", "alice"), new Part("A", true)));
        }
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

    @Test
    void readsUuidsAsJacksonDoes() {
        List<String> texts = List.of(
                "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
                "6BA7B811-9DAD-11D1-80B4-00C04FD430C8",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "00000000-0000-0000-0000-000000000000",
                "6ba7b811-9dad-11d1-80b4-00c04fd430cg",
                "+ba7b811-9dad-11d1-80b4-00c04fd430c8",
                "6ba7b8119dad-11d1-80b4-00c04fd430c8-",
                "-ba7b811-9dad-11d1-80b4-00c04fd430c8",
                "6ba7b811-9dad-11d1-80b4-00c04fd430c",
                "6ba7b811-9dad-11d1-80b4-00c04fd430c\u0663",
                "a6d8gRGdrRHRgLQAwE/UMA==",
                "");
        String usual = new String(encode(plain(5)), UTF_8);
        assertThat(texts)
                .allSatisfy(text -> assertReadsAsAlone(
                        usual.replace(ID.toString(), text).getBytes(UTF_8), Plain.class, usual.getBytes(UTF_8)));
    }
}
