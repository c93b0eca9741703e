package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.SerializationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases 20, 21, 22, 23 and 25. */
class JacksonTranscoderTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");
    private static final UUID ID = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final JacksonTranscoder transcoder = JacksonTranscoder.builder()
            .type("money", Money.class)
            .type("day", DayOfWeek.class)
            .build();

    record Money(BigDecimal amount, String currency) {}

    record Nothing() {}

    record SomethingHappened(String what) {}

    record Anything(Object value) {}

    record Declared(
            String string,
            int number,
            long large,
            BigInteger huge,
            BigDecimal decimal,
            boolean flag,
            double fraction,
            char letter,
            UUID id,
            DayOfWeek day,
            Instant instant,
            LocalDate date,
            ZonedDateTime zoned,
            OffsetDateTime offset,
            Duration duration,
            Optional<String> optional,
            List<Integer> list,
            Map<String, List<Money>> map,
            Set<UUID> set,
            Money money,
            Long missing) {}

    private static final Declared DECLARED = new Declared(
            "Grüße \"🌍\"\n\u0000",
            -1,
            Long.MAX_VALUE,
            new BigInteger("123456789012345678901234567890"),
            new BigDecimal("1.10"),
            true,
            0.1,
            'ß',
            ID,
            DayOfWeek.MONDAY,
            Instant.parse("2026-01-01T12:00:00.123456789Z"),
            LocalDate.of(2026, 1, 1),
            ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 1, ZoneId.of("Europe/Berlin")),
            OffsetDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 30)),
            Duration.ofMillis(90_001),
            Optional.of("here"),
            List.of(1, 2),
            Map.of("some", List.of(new Money(new BigDecimal("2.00"), "EUR"))),
            Set.of(ID),
            new Money(new BigDecimal("3.50"), "USD"),
            null);

    @Test
    void writesCompactJsonInUtf8() {
        assertThat(json(new SomethingHappened("dinosaurs")))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"what\":\"dinosaurs\"}}");
        assertThat(json(new SomethingHappened("Grüße 🌍")))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"what\":\"Grüße 🌍\"}}");
        assertThat(json(new Nothing())).isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{}}");
    }

    @Test
    void writesMetadataSortedAndOnlyIfThereAreSome() {
        Map<String, String> metadata = new TreeMap<>(Map.of("user", "alice", "correlation", "7"));

        assertThat(new String(transcoder.encode(new EventData(NOON, metadata, new Nothing())), UTF_8))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\","
                        + "\"metadata\":{\"correlation\":\"7\",\"user\":\"alice\"},\"payload\":{}}");
    }

    @Test
    void writesDeclaredTypesWithoutTheirNames() {
        assertThat(json(DECLARED))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{"
                        + "\"string\":\"Grüße \\\"🌍\\\"\\n\\u0000\",\"number\":-1,\"large\":9223372036854775807,"
                        + "\"huge\":123456789012345678901234567890,\"decimal\":1.10,\"flag\":true,\"fraction\":0.1,"
                        + "\"letter\":\"ß\",\"id\":\"6ba7b811-9dad-11d1-80b4-00c04fd430c8\",\"day\":\"MONDAY\","
                        + "\"instant\":\"2026-01-01T12:00:00.123456789Z\",\"date\":\"2026-01-01\","
                        + "\"zoned\":\"2026-07-01T12:00:00.000000001+02:00[Europe/Berlin]\","
                        + "\"offset\":\"2026-07-01T12:00:00+05:30\",\"duration\":\"PT1M30.001S\","
                        + "\"optional\":\"here\",\"list\":[1,2],"
                        + "\"map\":{\"some\":[{\"amount\":2.00,\"currency\":\"EUR\"}]},"
                        + "\"set\":[\"6ba7b811-9dad-11d1-80b4-00c04fd430c8\"],"
                        + "\"money\":{\"amount\":3.50,\"currency\":\"USD\"},\"missing\":null}}");
    }

    @Test
    void writesTheNamesOfTypesThatAreNotDeclared() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", ID);
        map.put("null", null);
        map.put("list", List.of(1, 2L, "three", new BigDecimal("4.0")));

        assertThat(json(new Anything(map)))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"value\":[\"map\",{"
                        + "\"id\":[\"uuid\",\"6ba7b811-9dad-11d1-80b4-00c04fd430c8\"],\"null\":null,"
                        + "\"list\":[\"list\",[1,[\"long\",2],\"three\",[\"decimal\",4.0]]]}]}}");
    }

    @Test
    void whatIsDeclaredComesBackEqual() {
        assertThat(roundTrip(DECLARED)).isEqualTo(DECLARED);
    }

    @Test
    void whatIsNotDeclaredComesBackEqualAndOfItsType() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("null", null);
        nested.put("list", Arrays.asList(1, null, List.of(Map.of("a", true))));
        for (Object value : Arrays.asList(
                "text",
                "",
                "Grüße 🌍 \u0000 \u2028",
                true,
                (byte) 1,
                (short) 2,
                3,
                4L,
                5.5f,
                6.5,
                'c',
                new BigInteger("9".repeat(5000)),
                new BigDecimal("1.10"),
                new BigDecimal("1E+400"),
                new BigDecimal("0E-10"),
                null,
                ID,
                Instant.MAX,
                LocalDate.MIN,
                LocalTime.NOON,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                OffsetDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneOffset.ofHours(-3)),
                ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneId.of("Asia/Tokyo")),
                Duration.ofNanos(1),
                Period.ofMonths(14),
                DayOfWeek.SUNDAY,
                List.of(),
                Map.of(),
                Set.of(1, 2, 3),
                nested,
                new Money(new BigDecimal("1.10"), "EUR"),
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                -0.0,
                Float.MIN_VALUE,
                "x".repeat(1 << 20))) {
            assertThat(roundTrip(new Anything(value))).isEqualTo(new Anything(value));
        }
    }

    record Custom(Money money, List<Money> list, Map<String, Money> map, Object any, List<Object> anyList) {}

    @Test
    void typesNestInEachOtherAndInContainers() {
        Money money = new Money(new BigDecimal("1.00"), "EUR");
        Custom custom = new Custom(
                money,
                List.of(money, money),
                Map.of("a", money),
                Map.of("deep", List.of(money, Map.of("deeper", money))),
                List.of(money, "text", List.of(money)));

        assertThat(roundTrip(custom)).isEqualTo(custom);
    }

    @Test
    void readsEscapedText() {
        assertThat(decode("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"what\":\"Gr\\u00fc\\u00dfe\"}}"))
                .isEqualTo(new SomethingHappened("Grüße"));
    }

    @Test
    void readsFieldsInAnyOrderAndPassesOverUnknownOnes() {
        EventData data = transcoder.decode(
                ("{ \"later\":[1,{}], \"payload\":{\"more\":{\"a\":1},\"what\":\"x\"}, \"metadata\":{\"user\":\"alice\"},"
                                + " \"timestamp\":\"2026-01-01T12:00:00+02:00\" }")
                        .getBytes(UTF_8),
                SomethingHappened.class);

        assertThat(data.payload()).isEqualTo(new SomethingHappened("x"));
        assertThat(data.metadata()).isEqualTo(Map.of("user", "alice"));
        assertThat(data.timestamp().toString()).isEqualTo("2026-01-01T12:00+02:00");
    }

    record NotRegistered(int x) {}

    @Test
    void refusesATypeThatIsNotRegistered() {
        for (Object value : List.of(
                new NotRegistered(1),
                List.of(new NotRegistered(1)),
                Map.of("a", new NotRegistered(1)),
                new Object[] {1},
                Thread.State.NEW)) {
            assertThatExceptionOfType(SerializationException.class)
                    .isThrownBy(() -> json(new Anything(value)))
                    .withMessageContaining(Anything.class.getName())
                    .withMessageContaining("is not registered")
                    .withMessageContaining("JacksonTranscoder.builder().type(");
        }
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> json(new Anything(new NotRegistered(1))))
                .withMessageContaining(NotRegistered.class.getName())
                .withMessageContaining("at \"value\"");
    }

    @Test
    void refusesANameThatIsNotRegistered() {
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> transcoder.decode(
                        "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"value\":[\"java.lang.Thread\",{}]}}"
                                .getBytes(UTF_8),
                        Anything.class))
                .withMessageContaining("\"java.lang.Thread\" is not registered")
                .withMessageContaining("JacksonTranscoder.builder().type(\"java.lang.Thread\"");
    }

    @Test
    void refusesANameOrTypeThatIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JacksonTranscoder.builder().type("uuid", Money.class))
                .withMessageContaining("\"uuid\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JacksonTranscoder.builder().type("id", UUID.class))
                .withMessageContaining("java.util.UUID");
    }

    record Keys(Map<Integer, String> numbers, Map<UUID, Integer> ids, Map<DayOfWeek, String> days) {}

    @Test
    void declaredKeysComeBackEqual() {
        Keys keys = new Keys(Map.of(1, "one", -2, "two"), Map.of(ID, 3), Map.of(DayOfWeek.FRIDAY, "fish"));

        assertThat(roundTrip(keys)).isEqualTo(keys);
    }

    @Test
    void refusesKeysThatAreNoStringsWhereTheyAreNotDeclared() {
        Map<Object, Object> nullKey = new LinkedHashMap<>();
        nullKey.put(null, 1);
        for (Object map : List.of(Map.of(1, "one"), Map.of(ID, 1), List.of(Map.of(2L, "two")), nullKey)) {
            assertThatExceptionOfType(SerializationException.class)
                    .isThrownBy(() -> json(new Anything(map)))
                    .withMessageContaining("key");
        }
    }

    enum Size {
        SMALL("Small"),
        @JsonProperty("l")
        LARGE("Large"),
        HUGE("Large") {
            @Override
            boolean fits() {
                return false;
            }
        };

        private final String label;

        Size(String label) {
            this.label = label;
        }

        boolean fits() {
            return true;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    record Sized(Size size, Map<Size, Integer> stock) {}

    @Test
    void constantsAreStoredByTheirNamesWhateverTheySayOfThemselves() {
        Map<Size, Integer> stock = new EnumMap<>(Size.class);
        stock.put(Size.HUGE, 1);
        stock.put(Size.SMALL, 2);
        stock.put(Size.LARGE, 3);
        String begin = "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":";

        assertThat(json(new Sized(Size.SMALL, stock)))
                .isEqualTo(begin + "{\"size\":\"SMALL\",\"stock\":{\"SMALL\":2,\"l\":3,\"HUGE\":1}}}");
        for (Size size : Size.values()) {
            assertThat(roundTrip(new Sized(size, stock))).isEqualTo(new Sized(size, stock));
        }
    }

    record Point(int x, int y) {}

    record ByPoint(Map<Point, String> names) {}

    @Test
    void refusesKeysThatCouldNotBeReadBack() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> json(new ByPoint(Map.of(new Point(1, 2), "here"))))
                .withMessageContaining(Point.class.getName());
    }

    record Sku(String value) {}

    record Stock(Map<Sku, Integer> items) {}

    record KeyedSku(@JsonKey String value) {}

    record KeyedStock(Map<KeyedSku, Integer> items) {}

    @Test
    void refusesKeysThatAreStoredByWhatTheySayOfThemselves() {
        json(new Stock(Map.of()));
        json(new Stock(Map.of()));

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> json(new Stock(Map.of(new Sku("a"), 1))))
                .withMessageContaining(Sku.class.getName())
                .withMessageContaining("@JsonKey");
        KeyedStock keyed = new KeyedStock(Map.of(new KeyedSku("a"), 1));
        assertThat(roundTrip(keyed)).isEqualTo(keyed);
        assertThat(json(keyed)).contains("{\"a\":1}");
    }

    @Test
    void refusesAnOrderOfConstantsThatWouldBeLostWheneverItComes() {
        Map<DayOfWeek, String> ordered = new LinkedHashMap<>();
        ordered.put(DayOfWeek.SUNDAY, "first");
        ordered.put(DayOfWeek.MONDAY, "second");
        json(new Keys(Map.of(), Map.of(), Map.of()));
        json(new Keys(Map.of(), Map.of(), Map.of()));

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> json(new Keys(Map.of(), Map.of(), ordered)))
                .withMessageContaining("order");
    }

    enum Twins {
        ONE,
        OTHER;

        @JsonValue
        public String text() {
            return "twin";
        }
    }

    record Twin(Twins which) {}

    @Test
    void refusesAConstantThatWouldBecomeAnotherWheneverItComes() {
        assertThat(Stream.of(Twins.values()).filter(JacksonTranscoderTests::isRefusedAfterTheOther))
                .hasSize(1);
    }

    /** Returns whether it is, unless it comes back as it was. */
    private static boolean isRefusedAfterTheOther(Twins which) {
        JacksonTranscoder fresh = new JacksonTranscoder();
        Twins other = which == Twins.ONE ? Twins.OTHER : Twins.ONE;
        for (Twins next : List.of(other, other, which)) {
            try {
                byte[] stored = fresh.encode(new EventData(NOON, Map.of(), new Twin(next)));
                assertThat(fresh.decode(stored, Twin.class).payload()).isEqualTo(new Twin(next));
            } catch (SerializationException e) {
                if (next == which) {
                    return true;
                }
            }
        }
        return false;
    }

    record Matching(Pattern pattern, Locale locale) {}

    @Test
    void refusesWhatIsNotAllInItsTextWheneverItComes() {
        Matching usual = new Matching(Pattern.compile("a"), Locale.GERMANY);
        json(usual);
        json(usual);

        for (Matching lost : List.of(
                new Matching(Pattern.compile("a", Pattern.CASE_INSENSITIVE), Locale.GERMANY),
                new Matching(Pattern.compile("a"), new Locale("no", "NO", "NY")))) {
            assertThatExceptionOfType(SerializationException.class)
                    .isThrownBy(() -> json(lost))
                    .withMessageContaining("it would be another");
        }
    }

    record Classes(Class<?> one, Map<Class<?>, Integer> many) {}

    /** Must not even be looked up by its name. */
    static final class Looked {}

    @Test
    void refusesClasses() {
        Classes none = new Classes(null, Map.of());
        assertThat(roundTrip(none)).isEqualTo(none);
        for (Classes some : List.of(new Classes(Looked.class, Map.of()), new Classes(null, Map.of(Looked.class, 1)))) {
            assertThatExceptionOfType(SerializationException.class)
                    .isThrownBy(() -> json(some))
                    .withMessageContaining("Class");
        }
        String name = Looked.class.getName();
        for (String payload :
                List.of("{\"one\":\"" + name + "\",\"many\":{}}", "{\"one\":null,\"many\":{\"" + name + "\":1}}")) {
            assertThatExceptionOfType(DeserializationException.class)
                    .isThrownBy(() -> transcoder.decode(
                            ("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":" + payload + "}").getBytes(UTF_8),
                            Classes.class))
                    .withMessageContaining("a Class is neither stored nor looked up");
        }
    }

    /** Holds more than a list does. */
    static final class Basket extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        public String coupon = "";
    }

    record Filled(Basket basket) {}

    @Test
    void refusesAContainerThatWouldLoseWhatItAddsToOneOfTheJdk() {
        Basket basket = new Basket();
        basket.add("shoes");
        json(new Filled(basket)); // which has its coupon without being told
        basket.coupon = "TENOFF";

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> json(new Filled(basket)))
                .withMessageContaining("at \"basket.coupon\" it would be another");
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Arrays2(int[] numbers, String[] names, byte[] bytes, int[][] matrix, Object[] any) {}

    @Test
    void arraysKeepTheirElements() {
        Arrays2 arrays = new Arrays2(
                new int[] {1, 2}, new String[] {"a", null}, new byte[] {0, -1}, new int[][] {{1}, {}}, new Object[] {
                    1, "two", ID, List.of(3L)
                });

        assertThat(roundTrip(arrays)).usingRecursiveComparison().isEqualTo(arrays);
    }

    record Open(Collection<Integer> collection, Iterable<String> iterable, Number number, Comparable<String> text) {}

    @Test
    void openContainersKeepTheirKind() {
        Open sets = new Open(Set.of(1), Set.of("a"), 1L, "x");
        Open lists = new Open(List.of(1), List.of("a"), new BigDecimal("1.0"), "x");

        assertThat(roundTrip(sets)).isEqualTo(sets);
        assertThat(roundTrip(lists)).isEqualTo(lists);
    }

    record Generic<T>(T value, List<T> values) {}

    @Test
    void genericEventsComeBackEqual() {
        Generic<UUID> generic = new Generic<>(ID, List.of(ID));

        assertThat(roundTrip(generic)).isEqualTo(generic);
    }

    @Test
    void whatCanBeWrittenCanBeRead() {
        Object deep = "bottom";
        int depth = 0;
        try {
            while (depth < 2000) {
                assertThat(roundTrip(new Anything(deep))).isEqualTo(new Anything(deep));
                deep = List.of(deep);
                depth++;
            }
        } catch (SerializationException e) {
            assertThat(depth).isGreaterThan(100);
        }
        Map<String, Object> longKey = Map.of("k".repeat(100_000), 1);
        assertThat(roundTrip(new Anything(longKey))).isEqualTo(new Anything(longKey));
    }

    @Test
    void textThatIsNoUnicodeComesBackEqual() {
        for (String broken : List.of("\uD83C", "a\uDF0Db")) {
            assertThat(roundTrip(new SomethingHappened(broken))).isEqualTo(new SomethingHappened(broken));
            byte[] bytes = transcoder.encode(new EventData(NOON, Map.of("user", broken), new Nothing()));
            assertThat(transcoder.decode(bytes, Nothing.class).metadata()).isEqualTo(Map.of("user", broken));
        }
    }

    static final class Unreadable {
        public final String what;

        Unreadable(String what, int unused) {
            this.what = what + unused;
        }
    }

    @Test
    void refusesAnEventTypeThatCouldNotBeReadBack() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> json(new Unreadable("x", 1)))
                .withMessageContaining(Unreadable.class.getName());
    }

    @Test
    void refusesItAlsoAfterAnotherOneWasTriedToBeRead() {
        byte[] another = "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"what\":\"x\"}}".getBytes(UTF_8);
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> transcoder.decode(another, Unreadable.class));

        refusesAnEventTypeThatCouldNotBeReadBack();
        refusesAnEventTypeThatCouldNotBeReadBack();
    }

    private String json(Object payload) {
        return new String(transcoder.encode(new EventData(NOON, Map.of(), payload)), UTF_8);
    }

    private Object decode(String json) {
        return transcoder.decode(json.getBytes(UTF_8), SomethingHappened.class).payload();
    }

    private Object roundTrip(Object payload) {
        EventData data = transcoder.decode(
                transcoder.encode(new EventData(NOON, Map.of("user", "alice"), payload)), payload.getClass());
        assertThat(data.timestamp()).isEqualTo(NOON);
        assertThat(data.metadata()).isEqualTo(Map.of("user", "alice"));
        return data.payload();
    }
}
