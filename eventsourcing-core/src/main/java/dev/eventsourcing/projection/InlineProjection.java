package dev.eventsourcing.projection;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;

/**
 * Keeps a read model in the transactions that save the events: what was saved can be read at once. A handler that fails
 * fails the save, a slow one slows it, and saves of their own share no commits any more. There is no position, so that a
 * handler takes no {@code Tracking}, and events from before are left out: rebuild with a
 * {@link dev.eventsourcing.processing.Processor} first.
 */
public final class InlineProjection {

    private InlineProjection() {}

    /**
     * Has the handlers of a projection run in each save of an application, until the subscription is closed.
     *
     * @throws IllegalArgumentException if a handler takes the position
     */
    public static Subscription of(Projection projection, Application application) {
        if (projection.handlers().takesParameter(Tracking.class)) {
            throw new IllegalArgumentException(
                    "The projection \"" + projection.name()
                            + "\" cannot run in-line: a handler takes the Tracking, and an event has no place before its commit");
        }
        return application.duringSaves(events -> {
            ProjectionRun run = new ProjectionRun(projection);
            events.forEach(run::process);
            run.end();
        });
    }
}
