package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A further application in the stores of releases: an event for what types of fields there are. Never change what it holds. */
final class StoredTypes {

    private static final String APPLICATION = "types";
    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");

    enum Size {
        SMALL,
        @JsonProperty("l")
        LARGE,
        HUGE {
            @Override
            public String toString() {
                return "too large";
            }
        }
    }

    record Sku(@JsonKey String text) {}

    record Money(BigDecimal amount, String currency) {}

    sealed interface Way {}

    record Road(int lanes) implements Way {}

    record River(double depth, Optional<Way> into) implements Way {}

    @Topic("Types.Numbers")
    record Numbers(
            boolean yes,
            byte octet,
            short few,
            int some,
            long many,
            float rough,
            double fraction,
            double notANumber,
            char letter,
            BigInteger huge,
            BigDecimal decimal,
            @Nullable Integer none) {}

    @Topic("Types.Times")
    record Times(
            Instant instant,
            LocalDate date,
            LocalTime time,
            LocalDateTime local,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Duration duration,
            Period period,
            DayOfWeek day) {}

    @Topic("Types.Held")
    record Held(
            Size size,
            List<Size> sizes,
            Map<Size, Integer> bySize,
            Map<UUID, String> byId,
            SortedMap<LocalDate, Money> byDate,
            Map<Sku, Integer> bySku,
            Set<String> set,
            Money money,
            Optional<Money> maybe,
            Optional<String> absent,
            List<List<Integer>> lists) {}

    @Topic("Types.Open")
    record Open(Way way, List<Way> ways, Object any, List<Object> anything) {}

    private StoredTypes() {}

    private static Map<Size, Integer> bySize() {
        Map<Size, Integer> bySize = new EnumMap<>(Size.class);
        bySize.put(Size.HUGE, 3);
        bySize.put(Size.LARGE, 2);
        bySize.put(Size.SMALL, 1);
        return bySize;
    }

    /** Returns the payloads with what is stored of them. */
    private static Map<Object, String> payloads() {
        Money money = new Money(new BigDecimal("1.10"), "EUR");
        UUID id = new UUID(1, 2);
        Map<Object, String> payloads = new LinkedHashMap<>();
        payloads.put(
                new Numbers(
                        true,
                        (byte) -1,
                        (short) 300,
                        70_000,
                        Long.MIN_VALUE,
                        0.1f,
                        1e-7,
                        Double.NaN,
                        'ß',
                        new BigInteger("123456789012345678901234567890"),
                        new BigDecimal("1E+3"),
                        null),
                "{\"yes\":true,\"octet\":-1,\"few\":300,\"some\":70000,\"many\":-9223372036854775808,\"rough\":0.1,"
                        + "\"fraction\":1.0E-7,\"notANumber\":\"NaN\",\"letter\":\"ß\","
                        + "\"huge\":123456789012345678901234567890,\"decimal\":1E+3,\"none\":null}");
        payloads.put(
                new Times(
                        Instant.parse("2026-01-01T12:00:00.123456789Z"),
                        LocalDate.of(2026, 2, 28),
                        LocalTime.of(12, 30),
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        OffsetDateTime.parse("2026-07-01T12:00:00+05:30"),
                        ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 1, ZoneId.of("Europe/Berlin")),
                        Duration.ofMillis(90_001),
                        Period.of(1, 2, 3),
                        DayOfWeek.FRIDAY),
                "{\"instant\":\"2026-01-01T12:00:00.123456789Z\",\"date\":\"2026-02-28\",\"time\":\"12:30:00\","
                        + "\"local\":\"2026-01-01T00:00:00\",\"offset\":\"2026-07-01T12:00:00+05:30\","
                        + "\"zoned\":\"2026-07-01T12:00:00.000000001+02:00[Europe/Berlin]\","
                        + "\"duration\":\"PT1M30.001S\",\"period\":\"P1Y2M3D\",\"day\":\"FRIDAY\"}");
        payloads.put(
                new Held(
                        Size.HUGE,
                        List.of(Size.SMALL, Size.LARGE),
                        bySize(),
                        Map.of(id, "one"),
                        new TreeMap<>(Map.of(LocalDate.of(2026, 1, 2), money, LocalDate.of(2026, 1, 1), money)),
                        Map.of(new Sku("shoes-42"), 7),
                        Set.of("only"),
                        money,
                        Optional.of(money),
                        Optional.empty(),
                        List.of(List.of(1, 2), List.of())),
                "{\"size\":\"HUGE\",\"sizes\":[\"SMALL\",\"l\"],\"bySize\":{\"SMALL\":1,\"l\":2,\"HUGE\":3},"
                        + "\"byId\":{\"00000000-0000-0001-0000-000000000002\":\"one\"},"
                        + "\"byDate\":{\"2026-01-01\":{\"amount\":1.10,\"currency\":\"EUR\"},"
                        + "\"2026-01-02\":{\"amount\":1.10,\"currency\":\"EUR\"}},\"bySku\":{\"shoes-42\":7},"
                        + "\"set\":[\"only\"],\"money\":{\"amount\":1.10,\"currency\":\"EUR\"},"
                        + "\"maybe\":{\"amount\":1.10,\"currency\":\"EUR\"},\"absent\":null,\"lists\":[[1,2],[]]}");
        payloads.put(
                new Open(
                        new River(2.5, Optional.of(new Road(2))),
                        List.of(new Road(4)),
                        money,
                        List.of(1, 2L, Size.LARGE, Instant.EPOCH, Duration.ofDays(1), Set.of(true))),
                "{\"way\":[\"river\",{\"depth\":2.5,\"into\":[\"road\",{\"lanes\":2}]}],"
                        + "\"ways\":[[\"road\",{\"lanes\":4}]],\"any\":[\"money\",{\"amount\":1.10,\"currency\":\"EUR\"}],"
                        + "\"anything\":[1,[\"long\",2],[\"size\",\"l\"],[\"instant\",\"1970-01-01T00:00:00Z\"],"
                        + "[\"duration\",\"PT24H\"],[\"set\",[true]]]}");
        return payloads;
    }

    private static List<DomainEvent> events() {
        List<DomainEvent> events = new ArrayList<>();
        for (Object payload : payloads().keySet()) {
            events.add(new DomainEvent(ID, events.size() + 1, NOON, payload, Map.of()));
        }
        return events;
    }

    private static Mapper mapper() {
        return new Mapper(
                new Topics()
                        .register(Numbers.class)
                        .register(Times.class)
                        .register(Held.class)
                        .register(Open.class),
                JacksonTranscoder.builder()
                        .type("money", Money.class)
                        .type("size", Size.class)
                        .type("road", Road.class)
                        .type("river", River.class)
                        .build());
    }

    /** Fills tables that are not there yet. */
    static void write(DataSource dataSource) {
        try (JdbcInfrastructureFactory factory = StoredFixture.connect(dataSource, mapper())) {
            new EventStore(mapper(), factory.create(APPLICATION).recorder()).put(events());
        }
    }

    static void assertReadable(DataSource dataSource) {
        try (JdbcInfrastructureFactory factory = StoredFixture.connect(dataSource, mapper())) {
            EventStore store =
                    new EventStore(mapper(), factory.create(APPLICATION).recorder());
            assertThat(store.get(ID)).isEqualTo(events());
            List<StoredEvent> stored = factory.create(APPLICATION).recorder().selectEvents(ID, EventSelection.ALL);
            assertThat(stored)
                    .extracting(event -> new String(event.state(), UTF_8))
                    .containsExactlyElementsOf(payloads().values().stream()
                            .map(payload -> "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":" + payload + "}")
                            .toList());
            assertThat(events().stream().map(mapper()::toStoredEvent)).isEqualTo(stored);
        }
    }
}
