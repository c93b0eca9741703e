package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Topic;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** An event of about 300 bytes, as shops have them. */
@Topic("Shop.Ordered")
record Ordered(
        UUID customer,
        String name,
        String street,
        String city,
        List<Item> items,
        String paymentMethod,
        String deliveryMethod) {

    private static final List<String> NAMES =
            List.of("Anna", "Bert", "Clara", "David", "Emma", "Frank", "Greta", "Hugo");
    private static final List<String> CITIES = List.of("Berlin", "Lisbon", "Madrid", "Oslo", "Paris", "Prague", "Rome");

    record Item(String article, int quantity, BigDecimal price) {}

    /** Returns an event of a new originator, another one each time. */
    static DomainEvent next(Random random) {
        Ordered ordered = new Ordered(
                new UUID(random.nextLong(), random.nextLong()),
                of(NAMES, random) + " " + of(NAMES, random),
                of(NAMES, random) + " Street " + random.nextInt(200),
                of(CITIES, random),
                List.of(new Item(
                        "A-" + random.nextInt(100_000),
                        1 + random.nextInt(9),
                        BigDecimal.valueOf(random.nextInt(20_000), 2))),
                random.nextBoolean() ? "CREDIT_CARD" : "INVOICE",
                random.nextBoolean() ? "STANDARD" : "EXPRESS");
        return new DomainEvent(
                OriginatorId.of(new UUID(random.nextLong(), random.nextLong())),
                1,
                OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(
                                1_767_225_600L + random.nextInt(30_000_000), random.nextInt(1_000_000) * 1000L),
                        ZoneOffset.UTC),
                ordered,
                Map.of("user", of(NAMES, random).toLowerCase(Locale.ROOT) + random.nextInt(1000)));
    }

    private static String of(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
