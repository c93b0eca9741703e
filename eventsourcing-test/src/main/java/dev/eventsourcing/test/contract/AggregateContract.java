package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.OriginatorIdException;
import dev.eventsourcing.domain.OriginatorVersionException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an aggregate does, whatever style it is written in; no store takes part.
 *
 * @param <W> the aggregate class
 */
public abstract class AggregateContract<W extends Aggregate> {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00.123456789Z"), ZoneOffset.UTC);

    private WorldStyle<W> style;

    protected abstract WorldStyle<W> style();

    @BeforeEach
    void chooseStyle() {
        style = style();
    }

    @Test
    @Case(1)
    void aNewAggregateHasItsCreatedEvent() {
        OffsetDateTime begin = OffsetDateTime.now(ZoneOffset.UTC);

        W world = style.create("Earth");

        assertThat(world.version()).isEqualTo(1);
        assertThat(world.pendingEvents()).hasSize(1);
        DomainEvent created = world.pendingEvents().get(0);
        assertThat(created.originatorId()).isEqualTo(world.originatorId());
        assertThat(created.originatorVersion()).isEqualTo(1);
        assertThat(created.timestamp()).isEqualTo(world.createdOn()).isEqualTo(world.modifiedOn());
        assertThat(created.timestamp()).isBetween(begin, OffsetDateTime.now(ZoneOffset.UTC));
        assertThat(created.timestamp().getOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(style.nameOf(world)).isEqualTo("Earth");
    }

    @Test
    @Case(2)
    void aCommandAddsOneEvent() {
        W world = style.create("Earth");
        OffsetDateTime createdOn = world.createdOn();

        EventScope.of(NOON).run(() -> style.makeItSo(world, "dinosaurs"));

        assertThat(world.version()).isEqualTo(2);
        assertThat(versions(world.pendingEvents())).containsExactly(1L, 2L);
        assertThat(world.pendingEvents().get(1).timestamp()).isEqualTo(world.modifiedOn());
        assertThat(world.modifiedOn().toInstant()).isEqualTo(NOON.instant());
        assertThat(world.createdOn()).isEqualTo(createdOn);
        assertThat(style.historyOf(world)).containsExactly("dinosaurs");
    }

    @Test
    @Case(3)
    void collectsEventsOnceAndInOrder() {
        W world = twoThingsHappened();

        assertThat(versions(world.collectEvents())).containsExactly(1L, 2L, 3L);
        assertThat(world.collectEvents()).isEmpty();
        assertThat(world.version()).isEqualTo(3);

        style.makeItSo(world, "internet");
        assertThat(versions(world.collectEvents())).containsExactly(4L);
    }

    @Test
    @Case(4)
    void foldingItsEventsGivesAnEqualAggregate() {
        W world = twoThingsHappened();

        W folded = replay(world.collectEvents());

        assertThat(folded).isEqualTo(world).hasSameHashCodeAs(world).isNotSameAs(world);
        assertThat(folded).isExactlyInstanceOf(world.getClass());
        assertThat(folded.pendingEvents()).isEmpty();
        assertThat(style.nameOf(folded)).isEqualTo("Earth");
        assertThat(style.historyOf(folded)).containsExactly("dinosaurs", "trucks");
        assertThat(folded.createdOn()).isEqualTo(world.createdOn());
        assertThat(folded.modifiedOn()).isEqualTo(world.modifiedOn());
    }

    @Test
    @Case(6)
    void refusesTheEventsOfAnother() {
        List<DomainEvent> events = new ArrayList<>(twoThingsHappened().collectEvents());
        DomainEvent foreign = twoThingsHappened().collectEvents().get(1);
        events.set(1, foreign);

        assertThatExceptionOfType(OriginatorIdException.class)
                .isThrownBy(() -> replay(events))
                .satisfies(e -> assertThat(e.actual()).isEqualTo(foreign.originatorId()))
                .satisfies(e -> assertThat(e.expected()).isEqualTo(events.get(0).originatorId()));
    }

    @Test
    @Case(6)
    void refusesARepeatedOrMissingVersion() {
        List<DomainEvent> events = twoThingsHappened().collectEvents();

        for (List<DomainEvent> wrong : List.of(
                List.of(events.get(0), events.get(0)),
                List.of(events.get(0), events.get(2)),
                List.of(events.get(1), events.get(2)))) {
            assertThatExceptionOfType(OriginatorVersionException.class)
                    .isThrownBy(() -> replay(wrong))
                    .satisfies(e ->
                            assertThat(e.originatorId()).isEqualTo(events.get(0).originatorId()));
        }
    }

    @Test
    @Case(8)
    void isNamedByARandomUuid() {
        UUID id = style.create("Earth").id();

        assertThat(id.version()).isEqualTo(4);
        assertThat(style.create("Earth").id()).isNotEqualTo(id);
    }

    @Test
    @Case(11)
    void bodiesRunAtTheTriggerAndAtEachReplay() {
        int before = style.bodiesRun();
        W world = twoThingsHappened();
        assertThat(style.bodiesRun() - before).isEqualTo(3);

        List<DomainEvent> events = world.collectEvents();
        replay(events);

        assertThat(style.bodiesRun() - before).isEqualTo(6);
    }

    @Test
    @Case(15)
    void aCommandMayHaveATimeOfItsOwn() {
        OffsetDateTime then = OffsetDateTime.of(1969, 7, 20, 22, 17, 40, 5, ZoneOffset.ofHours(2));
        W world = style.create("Moon");

        style.makeItSo(world, "landing", then);

        assertThat(world.modifiedOn()).isEqualTo(then);
        assertThat(world.modifiedOn().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(world.pendingEvents().get(1).timestamp().toString()).isEqualTo(then.toString());

        EventScope.of(NOON).run(() -> style.makeItSo(world, "flag", null));
        assertThat(world.modifiedOn().toInstant()).isEqualTo(NOON.instant());
    }

    @Test
    @Case(17)
    void equalityTakesEverythingIntoAccount() {
        List<DomainEvent> events = twoThingsHappened().collectEvents();
        W one = replay(events);

        assertThat(one).isEqualTo(replay(events)).isNotEqualTo(replay(events.subList(0, 2)));
        assertThat(one).isNotEqualTo(twoThingsHappened()).isNotEqualTo(null).isNotEqualTo("Earth");

        W changed = replay(events);
        EventScope.of(NOON).run(() -> style.makeItSo(one, "internet"));
        EventScope.of(NOON).run(() -> style.makeItSo(changed, "internet"));
        assertThat(one).isEqualTo(changed);
        changed.collectEvents();
        assertThat(one).as("pending events").isNotEqualTo(changed);

        W other = replay(events);
        EventScope.of(NOON).run(() -> style.makeItSo(other, "radio"));
        other.collectEvents();
        assertThat(changed).as("fields").isNotEqualTo(other);
    }

    @Test
    @Case(18)
    void eventsCarryTheMetadataOfTheirScope() {
        W world = style.create("Earth");
        EventScope.of(Map.of("user", "alice", "tenant", "one")).run(() -> {
            style.makeItSo(world, "outer");
            EventScope.of("user", "bob").run(() -> style.makeItSo(world, "inner"));
            style.makeItSo(world, "outer again");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> EventScope.of("user", "carol").run(() -> {
                    throw new IllegalStateException("thrown inside of a scope");
                }));
        style.makeItSo(world, "after");

        assertThat(world.pendingEvents())
                .extracting(DomainEvent::metadata)
                .containsExactly(
                        Map.of(),
                        Map.of("user", "alice", "tenant", "one"),
                        Map.of("user", "bob", "tenant", "one"),
                        Map.of("user", "alice", "tenant", "one"),
                        Map.of());
    }

    @Test
    void eventsThatWereGivenBackArePendingAgainInOrder() {
        W world = twoThingsHappened();
        List<DomainEvent> collected = world.collectEvents();
        style.makeItSo(world, "internet");

        world.returnEvents(collected);

        assertThat(versions(world.pendingEvents())).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void refusesToTakeBackWhatItNeverGave() {
        W world = twoThingsHappened();
        List<DomainEvent> collected = world.collectEvents();
        DomainEvent last = collected.get(2);
        world.returnEvents(collected);

        assertThatExceptionOfType(OriginatorVersionException.class).isThrownBy(() -> world.returnEvents(List.of(last)));
        assertThatExceptionOfType(OriginatorVersionException.class)
                .isThrownBy(() -> world.returnEvents(List.of(
                        new DomainEvent(last.originatorId(), 9, last.timestamp(), last.payload(), last.metadata()))));
        assertThatExceptionOfType(OriginatorIdException.class)
                .isThrownBy(() -> world.returnEvents(List.of(new DomainEvent(
                        OriginatorId.of(UUID.randomUUID()), 2, last.timestamp(), last.payload(), Map.of()))));
        assertThat(world.pendingEvents()).isEqualTo(collected);
    }

    @Test
    void saysNothingOfItsContent() {
        W world = style.create("a secret name");

        assertThat(world.toString()).contains(world.id().toString()).doesNotContain("secret");
        assertThat(world.pendingEvents().toString()).contains(world.id() + "#1").doesNotContain("secret");
    }

    private W twoThingsHappened() {
        W world = style.create("Earth");
        style.makeItSo(world, "dinosaurs");
        style.makeItSo(world, "trucks");
        return world;
    }

    private W replay(List<DomainEvent> events) {
        return AggregateType.of(style.type()).replay(events, Clock.systemUTC());
    }

    private static List<Long> versions(List<DomainEvent> events) {
        return events.stream().map(DomainEvent::originatorVersion).toList();
    }
}
