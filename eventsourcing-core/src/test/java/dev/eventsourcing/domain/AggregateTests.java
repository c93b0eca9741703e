package dev.eventsourcing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the contract of aggregates, in the test kit, does not reach: cases 6, 10 and 17, and what users do wrong. */
class AggregateTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    static class World extends Aggregate {

        String name = "";
        int[] numbers = {};
        transient String unimportant = "";
        final List<String> history = new ArrayList<>();

        World() {}

        World(String name) {
            trigger(new Created(name));
        }

        static World unnamed() {
            return new World("nameless");
        }

        void makeItSo(String what) {
            trigger(new SomethingHappened(what));
        }

        void number(int... numbers) {
            trigger(new Numbered(List.of(numbers[0])));
        }

        void refuse() {
            trigger(new Refused());
        }

        void nest() {
            trigger(new Nested());
        }

        void lambda(String name) {
            AggregateEvent<World> event = world -> world.name = name;
            trigger(event);
        }

        void nothing() {
            trigger(null);
        }

        void foreign() {
            trigger(new Other.Happened());
        }

        record Created(String name) implements AggregateEvent<World> {
            @Override
            public void apply(World world) {
                world.name = name;
            }
        }

        record SomethingHappened(String what) implements AggregateEvent<World> {
            @Override
            public void apply(World world) {
                world.history.add(what);
            }
        }

        record Numbered(List<Integer> numbers) implements AggregateEvent<World> {
            @Override
            public void apply(World world) {
                world.numbers = numbers.stream().mapToInt(Integer::intValue).toArray();
            }
        }

        record Refused() implements AggregateEvent<World> {
            @Override
            public void apply(World world) {
                throw new IllegalStateException("refused");
            }
        }

        record Nested() implements AggregateEvent<World> {
            @Override
            public void apply(World world) {
                world.makeItSo("again");
            }
        }
    }

    static final class Other extends Aggregate {
        record Happened() implements AggregateEvent<Other> {
            @Override
            public void apply(Other other) {}
        }
    }

    @Test
    void anEventOfAnotherOriginatorChangesNothing() {
        World world = collected();
        DomainEvent foreign = event(OriginatorId.of(UUID.randomUUID()), 2, new World.SomethingHappened("trucks"));

        assertThatExceptionOfType(OriginatorIdException.class)
                .isThrownBy(() -> world.replayEvent(foreign))
                .withMessageContaining(foreign.originatorId().toString())
                .withMessageContaining(world.id().toString());
        assertUntouched(world);
    }

    @Test
    void anEventOfAnotherVersionChangesNothing() {
        World world = collected();
        for (long version : new long[] {0, 1, 3, Long.MAX_VALUE}) {
            DomainEvent wrong = event(world.originatorId(), version, new World.SomethingHappened("trucks"));
            assertThatExceptionOfType(OriginatorVersionException.class)
                    .isThrownBy(() -> world.replayEvent(wrong))
                    .withMessageContaining("expected version 2")
                    .satisfies(e -> assertThat(e.expected()).isEqualTo(2))
                    .satisfies(e -> assertThat(e.actual()).isEqualTo(version));
        }
        assertUntouched(world);
    }

    @Test
    void anEventOfAnotherAggregateClassChangesNothing() {
        World world = collected();
        for (Object payload : List.of(new Other.Happened(), "no aggregate event")) {
            assertThatExceptionOfType(AggregateTypeException.class)
                    .isThrownBy(() -> world.replayEvent(event(world.originatorId(), 2, payload)))
                    .withMessageContaining("World");
        }
        assertThatExceptionOfType(AggregateTypeException.class).isThrownBy(world::foreign);
        assertUntouched(world);
    }

    @Test
    void anEventThatRefusesIsNotPending() {
        World world = collected();

        assertThatIllegalStateException().isThrownBy(world::refuse).withMessage("refused");

        assertUntouched(world);
        world.makeItSo("trucks");
        assertThat(world.version()).isEqualTo(2);
    }

    @Test
    void anEventCannotTriggerAnother() {
        World world = collected();

        assertThatIllegalStateException()
                .isThrownBy(world::nest)
                .withMessageContaining("SomethingHappened")
                .withMessageContaining("trigger from commands only");
        assertUntouched(world);
    }

    @Test
    void noEventIsRefused() {
        World world = collected();

        assertThatNullPointerException().isThrownBy(world::nothing);
        assertUntouched(world);
    }

    @Test
    void aLambdaIsAnEventUntilItIsSaved() {
        World world = collected();

        world.lambda("Mars");

        assertThat(world.name).isEqualTo("Mars");
        assertThat(world.version()).isEqualTo(2);
    }

    @Test
    void defaultValuesAreInTheEvent() {
        assertThat(World.unnamed().pendingEvents())
                .extracting(DomainEvent::payload)
                .containsExactly(new World.Created("nameless"));
    }

    @Test
    void equalityLooksIntoArraysAndNotAtTransientFields() {
        World world = new World("Earth");
        world.number(7);
        List<DomainEvent> events = world.collectEvents();
        AggregateType<World> type = AggregateType.of(World.class);
        World one = type.replay(events, NOON);
        World two = type.replay(events, NOON);
        assertThat(one.numbers).isNotSameAs(two.numbers);

        two.unimportant = "changed";
        assertThat(one).isEqualTo(two);
        two.numbers = new int[] {8};
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void takesItsTimeFromTheClockOfTheReplayUntilAScopeSaysOtherwise() {
        World world = AggregateType.of(World.class).replay(new World("Earth").collectEvents(), NOON);
        Clock later = Clock.offset(NOON, Duration.ofHours(1));

        world.makeItSo("dinosaurs");
        assertThat(world.modifiedOn()).isEqualTo("2026-01-01T12:00:00Z");
        EventScope.of(later).run(() -> world.makeItSo("trucks"));
        assertThat(world.modifiedOn()).isEqualTo("2026-01-01T13:00:00Z");
    }

    @Test
    void hasNoTimesWithoutEvents() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new World().createdOn())
                .withMessage("World has no events yet");
        assertThat(new World().version()).isZero();
    }

    @Test
    void aStringForAnIdIsNoUuid() {
        final class Named extends Aggregate {
            Named(OriginatorId id) {
                super(id);
            }
        }
        Named named = new Named(OriginatorId.of("Fido"));

        assertThat(named.originatorId()).hasToString("Fido");
        assertThatIllegalStateException().isThrownBy(named::id).withMessageContaining("\"Fido\"");
    }

    @Test
    void anEventsMetadataAreNeverNullAndCannotBeChanged() {
        Map<String, String> metadata = new HashMap<>(Map.of("user", "alice"));
        DomainEvent event = new DomainEvent(OriginatorId.of("x"), 1, OffsetDateTime.now(NOON), "payload", metadata);
        metadata.put("user", "bob");
        assertThat(event.metadata()).isEqualTo(Map.of("user", "alice"));

        metadata.put("user", null);
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new DomainEvent(OriginatorId.of("x"), 1, OffsetDateTime.now(NOON), "payload", metadata));
    }

    private static World collected() {
        World world = new World("Earth");
        world.collectEvents();
        return world;
    }

    private static void assertUntouched(World world) {
        assertThat(world.version()).isEqualTo(1);
        assertThat(world.name).isEqualTo("Earth");
        assertThat(world.history).isEmpty();
        assertThat(world.pendingEvents()).isEmpty();
        assertThat(world.modifiedOn()).isEqualTo(world.createdOn());
    }

    private static DomainEvent event(OriginatorId id, long version, Object payload) {
        return new DomainEvent(id, version, OffsetDateTime.now(NOON), payload, Map.of());
    }
}
