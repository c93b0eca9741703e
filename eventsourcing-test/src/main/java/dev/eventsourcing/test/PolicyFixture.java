package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.system.ProcessApplication;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Given events, when another, then what the policy of a {@link ProcessApplication} makes of it; without the application that
 * it follows.
 *
 * <pre>{@code
 * PolicyFixture.of(Milestones::new)
 *         .from(earth)
 *         .given(new Created("Earth"), new SomethingHappened("trees"), new SomethingHappened("birds"))
 *         .when(new SomethingHappened("dinosaurs"))
 *         .thenEvents(new Reached(earth, 3));
 * }</pre>
 *
 * <p>Time stands still, at midnight of 1 January 2026 in UTC unless {@link #at} says otherwise, and aggregates that name
 * themselves get the ids {@code 00000000-0000-0000-0000-000000000002}, …3 and so on. Events go through their stored form.
 *
 * <p>Immutable: each method returns a fixture of its own, and each {@code when} has an application and a store of its own.
 */
public final class PolicyFixture<P extends ProcessApplication> {

    private final Function<? super InfrastructureFactory, ? extends P> application;
    private final Past past;
    private final @Nullable Mapper mapper;

    private PolicyFixture(
            Function<? super InfrastructureFactory, ? extends P> application, Past past, @Nullable Mapper mapper) {
        this.application = application;
        this.past = past;
        this.mapper = mapper;
    }

    /**
     * Makes a fixture with nothing to follow yet.
     *
     * @param application makes the process application, as a rule its constructor
     */
    public static <P extends ProcessApplication> PolicyFixture<P> of(
            Function<? super InfrastructureFactory, ? extends P> application) {
        return new PolicyFixture<>(application, Past.NOTHING, null);
    }

    /** Has events be stored by this mapper, if they need a transcoder of their own. */
    public PolicyFixture<P> withMapper(Mapper stored) {
        return new PolicyFixture<>(application, past, stored);
    }

    /** Says whose events those are that follow. */
    public PolicyFixture<P> from(UUID id) {
        return from(OriginatorId.of(id));
    }

    /** As {@link #from(UUID)}. */
    public PolicyFixture<P> from(OriginatorId id) {
        return new PolicyFixture<>(application, past.of(id), mapper);
    }

    /** Has what follows happen at a time. */
    public PolicyFixture<P> at(Instant time) {
        return new PolicyFixture<>(application, past.at(time), mapper);
    }

    /**
     * Has events have happened and been processed, after those that were given already.
     *
     * @param events as they are triggered; or whole {@link DomainEvent}s
     */
    public PolicyFixture<P> given(Object... events) {
        return new PolicyFixture<>(application, past.and(Arrays.asList(events)), mapper);
    }

    /**
     * Has events happen and be processed, up to one that fails.
     *
     * @param events as they are triggered; or whole {@link DomainEvent}s
     * @return what the application has stored because of them
     * @throws AssertionError if one that was given fails
     */
    public Outcome<P> when(Object... events) {
        StoredForm form = mapper == null ? StoredForm.standard() : new StoredForm(mapper);
        P made = application.apply(new InMemoryInfrastructureFactory(form.mapper(), past.clock()));
        Following following = new Following(made.processing(), form);
        List<DomainEvent> before = past.events();
        List<DomainEvent> all = past.and(Arrays.asList(events)).events();
        return past.scope(2).call(() -> {
            following.process(before);
            long last = made.recorder().maxNotificationId().orElse(0);
            @Nullable Throwable failure = following.attempt(all.subList(before.size(), all.size()), before.size());
            return new Outcome<>(
                    made.getClass().getSimpleName(), all, stored(made.recorder(), last, form.mapper()), made, failure);
        });
    }

    private static List<DomainEvent> stored(ApplicationRecorder recorder, long after, Mapper mapper) {
        return recorder.selectNotifications(NotificationSelection.after(after, Integer.MAX_VALUE)).stream()
                .map(notification -> mapper.toDomainEvent(notification.event()))
                .toList();
    }
}
