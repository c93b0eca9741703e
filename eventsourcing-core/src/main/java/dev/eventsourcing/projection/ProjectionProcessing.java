package dev.eventsourcing.projection;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.ProcessingBatch;
import java.util.Set;

/**
 * What a {@link dev.eventsourcing.processing.Processor} does for a projection.
 *
 * @param projection whose handlers are called
 * @param recorder keeps its positions, {@link dev.eventsourcing.persistence.InfrastructureFactory#createTracking}
 */
public record ProjectionProcessing(Projection projection, TrackingRecorder recorder) implements Processing {

    @Override
    public String name() {
        return projection.name();
    }

    @Override
    public boolean accepts(Class<?> eventType) {
        return projection.handlers().accepts(eventType);
    }

    @Override
    public Set<Class<?>> eventTypes() {
        return projection.handlers().eventTypes();
    }

    @Override
    public ProcessingBatch begin() {
        ProjectionRun run = new ProjectionRun(projection);
        return new ProcessingBatch() {
            @Override
            public void process(DomainEvent event, Tracking tracking, boolean store) {
                run.process(event, tracking);
                if (store) {
                    recorder.insertTracking(tracking);
                }
            }

            @Override
            public void end() {
                run.end();
            }
        };
    }

    @Override
    public void clear() {
        projection.clear();
    }
}
