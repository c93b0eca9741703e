package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.projection.ProjectionProcessing;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Given events, when another, then what a {@link Projection} shows; without the application that it follows.
 *
 * <pre>{@code
 * ProjectionFixture.of(WorldNames::new)
 *         .when(new Created("Earth"))
 *         .thenState(names -> assertThat(names.all()).containsExactly("Earth"));
 * }</pre>
 *
 * <p>Time stands still, at midnight of 1 January 2026 in UTC unless {@link #at} says otherwise. Events go through their stored
 * form.
 *
 * <p>Immutable: each method returns a fixture of its own, and each {@code when} asks for a projection of its own.
 */
public final class ProjectionFixture<P extends Projection> {

    private final Supplier<? extends P> projection;
    private final Past past;
    private final StoredForm form;
    private final @Nullable InfrastructureFactory infrastructure;

    private ProjectionFixture(
            Supplier<? extends P> projection,
            Past past,
            StoredForm form,
            @Nullable InfrastructureFactory infrastructure) {
        this.projection = projection;
        this.past = past;
        this.form = form;
        this.infrastructure = infrastructure;
    }

    /**
     * Makes a fixture with nothing to follow yet.
     *
     * @param projection makes it with an empty read model
     */
    public static <P extends Projection> ProjectionFixture<P> of(Supplier<? extends P> projection) {
        return new ProjectionFixture<>(projection, Past.NOTHING, StoredForm.standard(), null);
    }

    /**
     * Has each event be processed in a transaction of a store: that of the database with the read model, as a rule. Without
     * one there are no transactions.
     */
    public ProjectionFixture<P> in(InfrastructureFactory store) {
        return new ProjectionFixture<>(projection, past, form, store);
    }

    /** Has events be stored by this mapper, if they need a transcoder of their own. */
    public ProjectionFixture<P> withMapper(Mapper mapper) {
        return new ProjectionFixture<>(projection, past, new StoredForm(mapper), infrastructure);
    }

    /** Says whose events those are that follow. */
    public ProjectionFixture<P> from(UUID id) {
        return from(OriginatorId.of(id));
    }

    /** As {@link #from(UUID)}. */
    public ProjectionFixture<P> from(OriginatorId id) {
        return new ProjectionFixture<>(projection, past.of(id), form, infrastructure);
    }

    /** Has what follows happen at a time. */
    public ProjectionFixture<P> at(Instant time) {
        return new ProjectionFixture<>(projection, past.at(time), form, infrastructure);
    }

    /**
     * Has events have happened and been processed, after those that were given already.
     *
     * @param events as they are triggered; or whole {@link DomainEvent}s
     */
    public ProjectionFixture<P> given(Object... events) {
        return new ProjectionFixture<>(projection, past.and(Arrays.asList(events)), form, infrastructure);
    }

    /**
     * Has events happen and be processed, up to one that fails.
     *
     * @param events as they are triggered; or whole {@link DomainEvent}s
     * @throws AssertionError if one that was given fails
     */
    public Outcome<P> when(Object... events) {
        InfrastructureFactory store =
                infrastructure == null ? new InMemoryInfrastructureFactory(form.mapper()) : infrastructure;
        P made = projection.get();
        Following following = new Following(new ProjectionProcessing(made, store.createTracking(made.name())), form);
        List<DomainEvent> before = past.events();
        List<DomainEvent> all = past.and(Arrays.asList(events)).events();
        following.process(before);
        @Nullable Throwable failure = following.attempt(all.subList(before.size(), all.size()), before.size());
        return new Outcome<>(made.getClass().getSimpleName(), all, List.of(), made, failure);
    }
}
