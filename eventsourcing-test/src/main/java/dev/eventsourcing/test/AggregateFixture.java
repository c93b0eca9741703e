package dev.eventsourcing.test;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Mapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Given events, when a command, then events: tests an aggregate without a store.
 *
 * <pre>{@code
 * private final AggregateFixture<World> world = AggregateFixture.of(World.class);
 *
 * @Test
 * void aThingThatHappensIsRemembered() {
 *     world.given(new Created("Earth"))
 *             .when(earth -> earth.makeItSo("dinosaurs"))
 *             .thenEvents(new SomethingHappened("dinosaurs"))
 *             .thenState(earth -> assertThat(earth.history()).containsExactly("dinosaurs"));
 * }
 * }</pre>
 *
 * <p>Time stands still, at midnight of 1 January 2026 in UTC unless {@link #at} says otherwise, and aggregates that name
 * themselves get the ids {@code 00000000-0000-0000-0000-000000000001}, …2 and so on.
 *
 * <p>Every event goes through its stored form, and after a command the aggregate is built again from its events: a test
 * fails if an event cannot be stored, is read back as another, or if a command has changed a field past its events. Transient
 * fields do not count.
 *
 * <p>Immutable: each method returns a fixture of its own, so that one can be shared.
 */
public final class AggregateFixture<A extends Aggregate> {

    private final AggregateType<A> type;
    private final Past past;
    private final StoredForm form;

    private AggregateFixture(AggregateType<A> type, Past past, StoredForm form) {
        this.type = type;
        this.past = past;
        this.form = form;
    }

    /**
     * Makes a fixture of an aggregate class to which nothing has happened yet.
     *
     * @throws dev.eventsourcing.domain.AggregateDefinitionException if the class cannot work as an aggregate
     */
    public static <A extends Aggregate> AggregateFixture<A> of(Class<A> type) {
        return new AggregateFixture<>(AggregateType.of(type), Past.NOTHING, StoredForm.standard());
    }

    /** Has it be stored by this mapper, for events that need a transcoder of their own. */
    public AggregateFixture<A> withMapper(Mapper mapper) {
        return new AggregateFixture<>(type, past, new StoredForm(mapper));
    }

    /** Names the aggregate. */
    public AggregateFixture<A> withId(UUID id) {
        return withId(OriginatorId.of(id));
    }

    /** As {@link #withId(UUID)}. */
    public AggregateFixture<A> withId(OriginatorId id) {
        return new AggregateFixture<>(type, past.of(id), form);
    }

    /** Has what follows happen at a time: events that are given, and commands. */
    public AggregateFixture<A> at(Instant time) {
        return new AggregateFixture<>(type, past.at(time), form);
    }

    /**
     * Has events have happened, after those that were given already.
     *
     * @param events as they are triggered, and then they are numbered from 1; or whole {@link DomainEvent}s, for aggregates
     *     that begin with another version
     */
    public AggregateFixture<A> given(Object... events) {
        return new AggregateFixture<>(type, past.and(Arrays.asList(events)), form);
    }

    /**
     * Has a command change the aggregate.
     *
     * @throws IllegalStateException if there is no aggregate, as no events were given
     * @throws AssertionError if the aggregate is not what its events make of it
     */
    public Outcome<A> when(Consumer<? super A> command) {
        if (past.events().isEmpty()) {
            throw new IllegalStateException("There is no " + name()
                    + " yet: say with given(...) what has happened to it, or make it with when(() -> ...)");
        }
        A aggregate = replay(List.of());
        return past.scope(2)
                .call(() -> outcome(() -> {
                    command.accept(aggregate);
                    return aggregate;
                }));
    }

    /**
     * Has an aggregate be made, which gets the fixture's id if it names itself.
     *
     * @throws IllegalStateException if events were given, as there is an aggregate then
     * @throws AssertionError if the aggregate is not what its events make of it
     */
    public Outcome<A> when(Supplier<? extends A> creation) {
        if (!past.events().isEmpty()) {
            throw new IllegalStateException("There is a " + name() + " already, " + past.id()
                    + ", to which events were given: make one with a fixture without events, or change this one");
        }
        return past.scopeOfTheNext().call(() -> outcome(creation));
    }

    private Outcome<A> outcome(Supplier<? extends A> command) {
        @Nullable A state = null;
        @Nullable Throwable failure = null;
        List<DomainEvent> events = List.of();
        try {
            state = command.get();
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        }
        if (state != null) {
            events = state.collectEvents();
            Replays.requireSame(state, replay(events));
        } else if (!past.events().isEmpty()) {
            state = replay(List.of());
        }
        OriginatorId id = state == null ? past.id() : state.originatorId();
        return new Outcome<>(name() + " " + id, past.events(), events, state, failure);
    }

    private A replay(List<DomainEvent> further) {
        form.mapper().topics().register(type.type());
        List<DomainEvent> all =
                Stream.concat(past.events().stream(), further.stream()).toList();
        return type.replay(form.readBack(all), past.clock());
    }

    private String name() {
        return AggregateType.authored(type.type()).getSimpleName();
    }
}
