package dev.eventsourcing.test;

import dev.eventsourcing.domain.Decider;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Mapper;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Given events, when a command, then events: tests a {@link Decider} without a store.
 *
 * <pre>{@code
 * DeciderFixture.of(new Tickets())
 *         .given(new Opened("leak"))
 *         .when(new Close())
 *         .thenEvents(new Closed())
 *         .thenState(ticket -> assertThat(ticket.isOpen()).isFalse());
 * }</pre>
 *
 * <p>Every event goes through its stored form: a test fails if one cannot be stored, or is read back as another.
 *
 * <p>Immutable: each method returns a fixture of its own, so that one can be shared.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> events
 */
public final class DeciderFixture<C, S, E> {

    private final Decider<C, S, E> decider;
    private final Past past;
    private final List<E> events;
    private final StoredForm form;

    private DeciderFixture(Decider<C, S, E> decider, Past past, List<E> events, StoredForm form) {
        this.decider = decider;
        this.past = past;
        this.events = events;
        this.form = form;
    }

    /** Makes a fixture of a decider without events yet. */
    public static <C, S, E> DeciderFixture<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderFixture<>(decider, Past.NOTHING, List.of(), StoredForm.standard());
    }

    /** Has events be stored by this mapper, if they need a transcoder of their own. */
    public DeciderFixture<C, S, E> withMapper(Mapper mapper) {
        return new DeciderFixture<>(decider, past, events, new StoredForm(mapper));
    }

    /** Names whose events they are. */
    public DeciderFixture<C, S, E> withId(OriginatorId id) {
        return new DeciderFixture<>(decider, past.of(id), events, form);
    }

    /** Has what follows happen at a time. Midnight of 1 January 2026 in UTC unless it is said. */
    public DeciderFixture<C, S, E> at(Instant time) {
        return new DeciderFixture<>(decider, past.at(time), events, form);
    }

    /** Has events have happened, after those that were given already. */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only copied
    public final DeciderFixture<C, S, E> given(E... further) {
        List<E> list = List.of(further);
        return new DeciderFixture<>(
                decider,
                past.and(list),
                Stream.concat(events.stream(), list.stream()).toList(),
                form);
    }

    /** Has it decide on a command. */
    public Outcome<S> when(C command) {
        form.readBack(past.events());
        return past.scope(2).call(() -> outcome(command));
    }

    private Outcome<S> outcome(C command) {
        S state = decider.initialState();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        List<E> further = List.of();
        @Nullable Throwable failure = null;
        try {
            further = decider.decide(command, state);
        } catch (RuntimeException e) {
            failure = e;
        }
        List<DomainEvent> decided = form.readBack(DomainEvent.following(past.id(), past.version(), further));
        for (E event : further) {
            state = decider.evolve(state, event);
        }
        return new Outcome<>(decider.getClass().getSimpleName(), past.events(), decided, state, failure);
    }
}
