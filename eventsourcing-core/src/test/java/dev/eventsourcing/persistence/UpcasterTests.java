package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Case 32, and what else can become of an event of an older revision. */
class UpcasterTests {

    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00+01:00");
    private static final String FIRST =
            "{\"timestamp\":\"2026-01-01T12:00:00+01:00\",\"metadata\":{\"user\":\"alice\"},\"payload\":{\"title\":\"Earth\"}}";

    @Topic("world")
    record World1(String title) {}

    @Revision(4)
    @Topic(value = "world", aliases = "planet")
    record World4(String name, int rank, List<String> moons) {}

    @Topic("named")
    record Named(String name) {}

    @Topic("ranked")
    record Ranked(int rank) {}

    private final Topics topics = new Topics();
    private final List<Integer> steps = new ArrayList<>();

    private Topics world4() {
        return topics.register(World4.class)
                .register(Upcaster.of("world", 3, payload -> {
                    steps.add(3);
                    payload.putArray("moons")
                            .add("Moon of rank " + payload.get("rank").intValue());
                }))
                .register(Upcaster.of("world", 1, payload -> {
                    steps.add(1);
                    payload.set("name", payload.remove("title"));
                }))
                .register(Upcaster.of("world", 2, payload -> {
                    steps.add(2);
                    payload.put("rank", payload.get("name").stringValue().length());
                }));
    }

    @Test
    void readsTheFirstRevisionAsTheFourthThroughThreeStepsInOrder() {
        assertThat(read(world4(), "world", FIRST))
                .containsExactly(event(new World4("Earth", 5, List.of("Moon of rank 5"))));
        assertThat(steps).containsExactly(1, 2, 3);
    }

    @Test
    void beginsAtTheRevisionThatIsStored() {
        String third = FIRST.replace(
                "\"payload\":{\"title\":\"Earth\"}", "\"revision\":3,\"payload\":{\"name\":\"Mars\",\"rank\":7}");

        assertThat(read(world4(), "world", third))
                .containsExactly(event(new World4("Mars", 7, List.of("Moon of rank 7"))));
        assertThat(steps).containsExactly(3);
    }

    @Test
    void storesTheRevisionOnlyAboveTheFirst() {
        assertThat(state(new Topics().register(World1.class), new World1("Earth")))
                .isEqualTo(FIRST);
        assertThat(state(world4(), new World4("Earth", 1, List.of())))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00+01:00\",\"metadata\":{\"user\":\"alice\"},"
                        + "\"revision\":4,\"payload\":{\"name\":\"Earth\",\"rank\":1,\"moons\":[]}}");
    }

    @Test
    void leavesTheCurrentRevisionAlone() {
        DomainEvent event = event(new World4("Earth", 1, List.of()));
        Mapper mapper = mapper(world4());

        assertThat(mapper.toDomainEvents(mapper.toStoredEvent(event))).containsExactly(event);
        assertThat(steps).isEmpty();
    }

    @Test
    void isForEventsUnderFormerTopicsToo() {
        topics.register(Upcaster.of("planet", 1, payload -> payload.set("name", payload.remove("title"))));
        topics.register(World4.class)
                .register(Upcaster.of("world", 2, payload -> payload.put("rank", 2)))
                .register(Upcaster.of("world", 3, payload -> payload.putArray("moons")));
        topics.requireUpcasters();

        for (String topic : List.of("planet", "world")) {
            assertThat(read(topics, topic, FIRST)).containsExactly(event(new World4("Earth", 2, List.of())));
        }
    }

    @Test
    void makesSeveralEventsOfOne() {
        topics.register(Named.class)
                .register(Ranked.class)
                .register(Upcaster.of(
                        "world",
                        1,
                        Set.of("named", "ranked"),
                        event -> List.of(
                                event.as(
                                        "named", 1, event.payload().objectNode().put("name", "Earth")),
                                event.as(
                                        "ranked",
                                        1,
                                        event.payload().objectNode().put("rank", 3)))));
        topics.requireUpcasters();

        assertThat(read(topics, "world", FIRST)).containsExactly(event(new Named("Earth")), event(new Ranked(3)));
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> mapper(topics).toDomainEvent(stored("world", FIRST)))
                .withMessageContaining("2 events");
    }

    @Test
    void whatIsDoneToOneOfSeveralIsNotSeenInTheOthers() {
        @Revision(2)
        @Topic("v2")
        record V2(String title, int count) {}
        topics.register(V2.class)
                .register(Upcaster.of(
                        "v2",
                        1,
                        payload -> payload.put("count", payload.path("count").asInt(0) + 1)))
                .register(Upcaster.of(
                        "world",
                        1,
                        Set.of("v2"),
                        event -> List.of(event.as("v2", 1, event.payload()), event.as("v2", 1, event.payload()))));

        assertThat(read(topics, "world", FIRST)).containsExactly(event(new V2("Earth", 1)), event(new V2("Earth", 1)));
    }

    @Test
    void makesNothingOfAnEvent() {
        topics.register(Upcaster.of("world", 1, Set.of(), event -> List.of()));
        topics.requireUpcasters();

        assertThat(read(topics, "world", FIRST)).isEmpty();
        assertThat(mapper(topics).timestampOf(stored("world", FIRST))).isEqualTo(NOON);
    }

    @Test
    void tellsTheTimeOfAnEventWhoseTopicNobodyKnows() {
        assertThat(mapper(topics).timestampOf(stored("unheard_of", FIRST))).isEqualTo(NOON);
    }

    @Test
    void renamesTheTopicAndGoesOnWithTheUpcastersOfTheNewOne() {
        world4().register(Upcaster.of(
                "globe", 1, Set.of("world"), event -> List.of(event.as("world", 2, event.payload()))));
        topics.requireUpcasters();

        assertThat(read(topics, "globe", FIRST.replace("title", "name")))
                .containsExactly(event(new World4("Earth", 5, List.of("Moon of rank 5"))));
        assertThat(steps).containsExactly(2, 3);
        assertThat(topics.typesOf("globe")).containsExactly(World4.class);
        assertThat(topics.withFormer(Set.of("world"))).containsExactly("globe", "planet", "world");
    }

    @Test
    void numbersKeepTheirDigitsOnTheWay() {
        @Revision(2)
        @Topic("numbers")
        record Numbers(BigDecimal price, BigInteger big, double half, Object open, long last, float third, int added) {}
        topics.register(Numbers.class).register(Upcaster.of("numbers", 1, payload -> payload.put("added", 1)));

        assertThat(read(
                        topics,
                        "numbers",
                        FIRST.replace(
                                "\"title\":\"Earth\"",
                                "\"price\":1.10,\"big\":123456789012345678901234567890,\"half\":1.0E-300,"
                                        + "\"open\":[\"list\",[[\"decimal\",2.500],[\"uuid\",\"00000000-0000-0001-0000-000000000002\"]]],"
                                        + "\"last\":9223372036854775807,\"third\":0.33333334")))
                .containsExactly(event(new Numbers(
                        new BigDecimal("1.10"),
                        new BigInteger("123456789012345678901234567890"),
                        1.0E-300,
                        List.of(new BigDecimal("2.500"), new UUID(1, 2)),
                        Long.MAX_VALUE,
                        1f / 3,
                        1)));
    }

    @Test
    void refusesARevisionOfANewerRelease() {
        Mapper newer = mapper(world4());
        StoredEvent stored = newer.toStoredEvent(event(new World4("Earth", 1, List.of())));

        assertThatExceptionOfType(UnknownRevisionException.class)
                .isThrownBy(() -> mapper(new Topics().register(World1.class)).toDomainEvents(stored))
                .satisfies(e -> {
                    assertThat(e.topic()).isEqualTo("world");
                    assertThat(e.storedRevision()).isEqualTo(4);
                    assertThat(e.knownRevision()).isEqualTo(1);
                })
                .withMessage("Event world " + ID
                        + "#7 cannot be read: it is of revision 4, and this build knows revision 1 of"
                        + " topic \"world\": a newer release wrote it. Run that release here too, or one that has"
                        + " @Revision(4) and its upcasters");
        assertThat(mapper(new Topics().register(World1.class)).revisionOf(stored))
                .isEqualTo(4);
        assertThat(mapper(new Topics()).revisionOf(stored("gone", FIRST))).isEqualTo(1);
    }

    @Test
    void findsTheStepThatIsMissingBeforeAnythingIsRead() {
        topics.register(World4.class)
                .register(Upcaster.of("world", 1, payload -> {}))
                .register(Upcaster.of("world", 3, payload -> {}));

        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(topics::requireUpcasters)
                .withMessage(
                        "Events of topic \"world\" are at revision 4, and there is no upcaster for those of revision 2."
                                + " Register one, or define it as a bean: Upcaster.of(\"world\", 2, payload -> …) makes revision"
                                + " 3 of them");
        assertRefused("no upcaster for those of revision 2", "world", FIRST);
    }

    @Test
    void findsTheStepThatIsMissingOfATopicThatHasNoTypeAnyMore() {
        topics.register(Upcaster.of("gone", 2, Set.of(), event -> List.of()));

        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(topics::requireUpcasters)
                .withMessageContaining("no upcaster for those of revision 1");
    }

    @Revision(3)
    static final class Shelf extends Aggregate {
        record Put() implements AggregateEvent<Shelf> {
            @Override
            public void apply(Shelf shelf) {}
        }
    }

    @Test
    void snapshotsNeedUpcastersFromTheFirstThatHasOne() {
        Topics snapshots = topics.forSnapshots().registerSnapshots(Shelf.class);
        assertThatCode(snapshots::requireUpcasters).doesNotThrowAnyException();

        topics.register(Upcaster.of("Shelf", 2, payload -> {}));

        assertThatCode(topics::requireUpcasters).doesNotThrowAnyException();
        assertThatCode(snapshots::requireUpcasters).doesNotThrowAnyException();
    }

    @Test
    void findsTheStepThatIsMissingOfSnapshots() {
        Topics snapshots = topics.forSnapshots().registerSnapshots(Shelf.class);
        topics.register(Upcaster.of("Shelf", 1, payload -> {}));
        assertThatCode(topics::requireUpcasters).doesNotThrowAnyException();

        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(snapshots::requireUpcasters)
                .withMessageContaining("no upcaster for those of revision 2");
        topics.register(Upcaster.of("Shelf", 3, payload -> {}));
        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(topics::requireUpcasters)
                .withMessageContaining("no upcaster for those of revision 2");
        topics.register(Upcaster.of("Shelf", 2, payload -> {}));
        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(snapshots::requireUpcasters)
                .withMessageContaining("would never be used");
    }

    @Test
    void refusesUpcastersThatCannotBeMeant() {
        Upcaster one = Upcaster.of("world", 1, payload -> {});
        assertThatCode(() -> topics.register(one).register(one)).doesNotThrowAnyException();

        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(() -> topics.register(Upcaster.of("world", 1, payload -> {})))
                .withMessageContaining("Two upcasters are for topic \"world\" and revision 1");
        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(() -> topics.register(Upcaster.of("world", 0, payload -> {})))
                .withMessageContaining("Revisions count from 1");
        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(() -> topics.register(World1.class).requireUpcasters())
                .withMessageContaining("would never be used. Put @Revision(2) on the event");
    }

    @Test
    void refusesARevisionBelowOne() {
        @Revision(0)
        record Zero() {}
        assertThatExceptionOfType(UpcasterException.class)
                .isThrownBy(() -> topics.register(Zero.class))
                .withMessageContaining("Zero names revision 0");
    }

    @Test
    void saysWhichUpcasterFailedWithoutWhatItRead() {
        topics.register(World4.class);
        register(event -> {
            throw new IllegalStateException("Earth");
        });
        assertRefused(
                "for topic \"world\" and revision 1 failed with java.lang.IllegalStateException at", "world", FIRST);
    }

    @Test
    void refusesAnUpcasterThatDoesNotGoOn() {
        topics.register(World4.class);
        register(event -> List.of(event));
        assertRefused("made revision 1 of it, which is no later one", "world", FIRST);
    }

    @Test
    void refusesAnUpcasterThatMakesWhatItDoesNotName() {
        topics.register(World4.class).register(Named.class);
        register(event -> List.of(event.as("named", 1, event.payload())));
        assertRefused("made an event of topic \"named\", which its targets() do not name", "world", FIRST);
    }

    @Test
    void refusesAnUpcasterThatGivesNull() {
        topics.register(World4.class);
        register(event -> Collections.singletonList(null));
        assertRefused("gave null: return List.of() where nothing is left", "world", FIRST);
    }

    @Test
    void refusesUpcastersThatGoRoundInACircle() {
        topics.register(Upcaster.of("a", 1, Set.of("b"), event -> List.of(event.as("b", 1, event.payload()))))
                .register(Upcaster.of("b", 1, Set.of("a"), event -> List.of(event.as("a", 1, event.payload()))));
        assertRefused("go round in a circle", "a", FIRST);
    }

    @Test
    void refusesWhatDoesNotBecomeTheType() {
        topics.register(World4.class);
        register(event -> List.of(event.as("world", 4, event.payload())));
        assertRefused("what its upcasters made of it is no", "world", FIRST);
        assertRefused("\"name\"", "world", FIRST);
    }

    @Test
    void refusesDamagedRevisions() {
        world4();
        for (String revision : List.of("0", "-1", "\"2\"", "1.5", "null", "99999999999")) {
            assertRefused("", "world", FIRST.replace("\"payload\"", "\"revision\":" + revision + ",\"payload\""));
        }
        assertRefused("behind \"payload\"", "world", FIRST.replace("}}", "},\"revision\":2}"));
        assertRefused("not an object", "world", FIRST.replace("{\"title\":\"Earth\"}", "[]"));
    }

    @Test
    void tellsWhatItCanRead() {
        world4().register(Named.class);

        assertThat(topics.canRead("world", 1)).isTrue();
        assertThat(topics.canRead("planet", 4)).isTrue();
        assertThat(topics.canRead("world", 5)).isFalse();
        assertThat(topics.canRead("named", 1)).isTrue();
        assertThat(topics.canRead("named", 2)).isFalse();
        assertThat(topics.canRead("gone", 1)).isFalse();
        assertThat(topics.register(Upcaster.of("gone", 1, Set.of("other"), event -> List.of()))
                        .canRead("gone", 1))
                .isFalse();
    }

    @Test
    void cannotReadWhatOnlyUpcastersAreLeftOf() {
        topics.register(Upcaster.of("world", 1, payload -> {}))
                .register(Upcaster.of("globe", 1, Set.of("world"), event -> List.of()));
        assertThat(topics.canRead("world", 1)).isFalse();
        assertThat(topics.canRead("globe", 1)).isFalse();
        assertRefused("\"world\"", "world", FIRST);

        topics.register(Named.class).register(Upcaster.of("world", 2, Set.of("named"), event -> List.of()));
        assertThat(topics.canRead("world", 1)).isTrue();
        assertThat(topics.canRead("globe", 1)).isTrue();
    }

    private void register(Function<EventTree, List<EventTree>> function) {
        topics.register(Upcaster.of("world", 1, Set.of("world"), function));
    }

    private void assertRefused(String reason, String topic, String state) {
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> read(topics, topic, state))
                .withMessageStartingWith("Event " + topic + " " + ID + "#7 cannot be read: ")
                .withMessageContaining(reason)
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Earth"));
    }

    private static List<DomainEvent> read(Topics topics, String topic, String state) {
        return mapper(topics).toDomainEvents(stored(topic, state));
    }

    private static String state(Topics topics, Object payload) {
        return new String(mapper(topics).toStoredEvent(event(payload)).state(), UTF_8);
    }

    private static StoredEvent stored(String topic, String state) {
        return new StoredEvent(ID, 7, topic, state.getBytes(UTF_8));
    }

    private static DomainEvent event(Object payload) {
        return new DomainEvent(ID, 7, NOON, payload, Map.of("user", "alice"));
    }

    private static Mapper mapper(Topics topics) {
        return new Mapper(topics, new JacksonTranscoder());
    }
}
