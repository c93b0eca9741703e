package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.domain.AggregateTypeException;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.test.Lamp.Hung;
import dev.eventsourcing.test.Lamp.Switched;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AggregateFixtureTests {

    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final AggregateFixture<Lamp> lamp = AggregateFixture.of(Lamp.class);
    private final AggregateFixture<Lamp> hung = lamp.given(new Hung("kitchen"));

    @Test
    void aCommandLeadsToEventsAndAState() {
        hung.when(Lamp::toggle)
                .thenEvents(new Switched(true))
                .thenState(it -> assertThat(it.isOn()).isTrue());
        hung.given(new Switched(true)).when(Lamp::toggle).thenEvents(new Switched(false));
        hung.when(it -> {}).thenNoEvents();
    }

    @Test
    void anAggregateIsMade() {
        lamp.when(() -> new Lamp("kitchen"))
                .thenEvents(new Hung("kitchen"))
                .thenState(it -> assertThat(it.id()).isEqualTo(FIRST))
                .thenState(it -> assertThat(it.room()).isEqualTo("kitchen"));
        UUID id = UUID.randomUUID();
        lamp.withId(id)
                .when(() -> new Lamp("kitchen"))
                .thenState(it -> assertThat(it.id()).isEqualTo(id));
        lamp.when(() -> new Lamp(id, "kitchen"))
                .thenState(it -> assertThat(it.id()).isEqualTo(id));
    }

    @Test
    void timeStandsStillAndIsSet() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        OffsetDateTime midnight = OffsetDateTime.parse("2026-01-01T00:00:00Z");

        hung.given(new Switched(true))
                .at(noon)
                .when(Lamp::toggle)
                .thenState(it -> assertThat(it.switched())
                        .containsExactly(midnight, OffsetDateTime.parse("2026-03-01T12:00:00Z")));
        lamp.at(noon)
                .when(() -> new Lamp("kitchen"))
                .thenState(it -> assertThat(it.createdOn()).isEqualTo("2026-03-01T12:00:00Z"));
    }

    @Test
    void wholeEventsAreHeldToTheirEnvelopes() {
        DomainEvent expected = new DomainEvent(
                OriginatorId.of(FIRST), 2, OffsetDateTime.parse("2026-01-01T00:00:00Z"), new Switched(true), Map.of());

        assertThat(hung.when(Lamp::toggle).thenEvents(expected).events()).containsExactly(expected);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hung.when(Lamp::toggle).thenEvents(expected.withMetadata(Map.of("user", "alice"))))
                .withMessageContaining(FIRST + " #2 Switched[on=true] at 2026-01-01T00:00Z {user=alice}")
                .withMessageContaining("! " + FIRST + " #2 Switched[on=true] at 2026-01-01T00:00Z");
    }

    @Test
    void saysWhichEventsWereGivenExpectedAndFound() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hung.given(new Switched(false))
                        .when(it -> {
                            it.toggle();
                            it.toggle();
                        })
                        .thenEvents(new Switched(true), new Switched(true)))
                .withMessage("""
                        Lamp 00000000-0000-0000-0000-000000000001, given
                          #1 Hung[room=kitchen]
                          #2 Switched[on=false]
                        Expected events
                            Switched[on=true]
                            Switched[on=true]
                        but there came
                            Switched[on=true]
                          ! Switched[on=false]""");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hung.when(Lamp::toggle).thenNoEvents())
                .withMessageEndingWith("""
                        Expected events
                          nothing
                        but there came
                          ! Switched[on=true]""");
    }

    @Test
    void aFailureMustBeExpected() {
        Outcome<Lamp> failed = hung.given(new Switched(true)).when(Lamp::setOn);

        failed.thenThrows(IllegalStateException.class, e -> assertThat(e).hasMessage("is on already"))
                .thenNoEvents()
                .thenState(it -> assertThat(it.isOn()).isTrue());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> failed.thenEvents(new Switched(true)))
                .withMessageContaining("It failed with\n  java.lang.IllegalStateException: is on already")
                .withCauseInstanceOf(IllegalStateException.class);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(failed::events);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> failed.thenThrows(IllegalArgumentException.class))
                .withMessageContaining("Expected a java.lang.IllegalArgumentException\nbut it failed with")
                .withCauseInstanceOf(IllegalStateException.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hung.when(Lamp::toggle).thenThrows(IllegalStateException.class))
                .withMessageEndingWith("but it succeeded with events\n  Switched[on=true]");
    }

    @Test
    void whatAFailedCommandHasTriggeredIsNotStored() {
        hung.when(Lamp::toggleAndFail)
                .thenThrows(IllegalStateException.class)
                .thenNoEvents()
                .thenState(it -> assertThat(it.isOn()).isFalse());
    }

    @Test
    void aFieldThatChangesWithoutAnEventFailsTheTest() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hung.when(Lamp::changeWithoutAnEvent))
                .withMessage("""
                        Lamp 00000000-0000-0000-0000-000000000001, version 1 is not what its events make of it:
                          calls: 1, and 0 by its events
                        Have events alone change fields, and by what they hold alone""");
    }

    @Test
    void anEventThatCannotBeStoredOrIsReadAsAnotherFailsTheTest() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> hung.when(Lamp::cannotBeStored));
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> hung.when(Lamp::isReadAsAnother))
                .withMessageContaining("at \"meter.reading\" it would be another");
    }

    @Test
    void anEventThatIsReadAsAnotherFailsTheTestAlsoIfItIsNotTheFirst() {
        Mapper mapper = new Mapper(new Topics().register(Lamp.class), new JacksonTranscoder());
        for (long version = 1; version <= 2; version++) { // after which the transcoder makes no trial of the third
            mapper.toStoredEvent(new DomainEvent(
                    OriginatorId.of(new UUID(0, 9)),
                    version,
                    OffsetDateTime.parse("2026-01-01T12:00:00Z"),
                    new Lamp.Counted(new Lamp.Meter(9)),
                    Map.of()));
        }

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hung.withMapper(mapper).when(Lamp::isReadAsAnother))
                .withMessage("""
                        The event Counted 00000000-0000-0000-0000-000000000001#2 is not what was stored when it is read again:
                          stored  Counted[meter=Meter[reading=2]]
                          read    Counted[meter=Meter[reading=3]]""");
    }

    @Test
    void eventsMayNeedAMapperOfTheirOwn() {
        Topics topics = new Topics();
        hung.withMapper(new Mapper(topics, new JacksonTranscoder()))
                .when(Lamp::toggle)
                .thenEvents(new Switched(true));

        assertThat(topics.registered()).contains("Lamp.Switched");
    }

    @Test
    void saysWhatIsMissingOrDoesNotBelong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lamp.when(Lamp::toggle))
                .withMessage(
                        "There is no Lamp yet: say with given(...) what has happened to it, or make it with when(() -> ...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> hung.when(() -> new Lamp("attic")))
                .withMessageStartingWith("There is a Lamp already, 00000000-0000-0000-0000-000000000001");
        assertThatExceptionOfType(AggregateTypeException.class)
                .isThrownBy(() -> hung.given(new Rung(1)).when(Lamp::toggle));
    }
}
