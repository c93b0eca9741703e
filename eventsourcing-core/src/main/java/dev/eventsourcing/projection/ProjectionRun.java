package dev.eventsourcing.projection;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of one transaction, and what a projection collects of them. Used by one thread. */
final class ProjectionRun {

    private final Projection projection;
    private final Projection.@Nullable Batch batch;

    ProjectionRun(Projection projection) {
        this.projection = projection;
        this.batch = projection.beginBatch();
    }

    void process(DomainEvent event, Tracking tracking) {
        handle(event, tracking);
    }

    /** Processes an event that has no place in a log yet. */
    void process(DomainEvent event) {
        handle(event);
    }

    private void handle(DomainEvent event, Object... contexts) {
        projection
                .handlers()
                .handle(
                        projection,
                        event,
                        batch == null
                                ? contexts
                                : Stream.concat(Stream.of(contexts), Stream.of(batch))
                                        .toArray());
    }

    void end() {
        if (batch != null) {
            batch.write();
        }
    }
}
