package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.EventHandlerException;
import dev.eventsourcing.processing.EventHandlers;
import dev.eventsourcing.processing.Processing;
import dev.eventsourcing.processing.ProcessingBatch;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application that follows others: what it makes of their events, and how far it has come, is stored in one.
 *
 * <pre>{@code
 * public class Counters extends ProcessApplication {
 *     public Counters(InfrastructureFactory infrastructure) { super(infrastructure, Counter.class); }
 *
 *     @EventHandler
 *     void policy(World.SomethingHappened event, ProcessingEvent processing) {
 *         Counter counter = …;
 *         counter.increment();
 *         processing.collectEvents(counter);
 *     }
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads if the subclass is.
 */
public abstract class ProcessApplication extends Application {

    private final EventHandlers handlers;

    protected ProcessApplication(InfrastructureFactory infrastructure, Class<?>... types) {
        this(null, infrastructure, types);
    }

    /**
     * Makes a process application; as {@link Application#Application(String, InfrastructureFactory, Class...)}.
     *
     * @throws EventHandlerException if a method cannot be a handler, or there is none
     */
    protected ProcessApplication(@Nullable String name, InfrastructureFactory infrastructure, Class<?>... types) {
        super(name, infrastructure, types);
        this.handlers = EventHandlers.of(getClass(), Set.of(ProcessingEvent.class, Tracking.class));
        if (handlers.eventTypes().isEmpty()) {
            throw EventHandlerException.none(getClass());
        }
    }

    /** Returns what a {@link dev.eventsourcing.processing.Processor} does for this application. */
    public Processing processing() {
        return new PolicyProcessing();
    }

    /** Calls the handler for the event, within a scope that hands its correlation on. */
    void policy(DomainEvent event, ProcessingEvent processingEvent) {
        Correlation.scopeFor(event)
                .run(() -> handlers.handle(this, event, processingEvent, processingEvent.tracking()));
    }

    private final class PolicyProcessing implements Processing {

        private final ProcessRecorder recorder = infrastructure().recorder();
        private final Mapper mapper = infrastructure().mapper();

        @Override
        public String name() {
            return ProcessApplication.this.name();
        }

        @Override
        public TrackingRecorder recorder() {
            return recorder;
        }

        @Override
        public boolean encrypts() {
            return mapper.encrypts();
        }

        @Override
        public boolean accepts(Class<?> eventType) {
            return handlers.accepts(eventType);
        }

        @Override
        public Set<Class<?>> eventTypes() {
            return handlers.eventTypes();
        }

        @Override
        public ProcessingBatch begin() {
            return this::process;
        }

        private void process(DomainEvent event, Tracking tracking, boolean store) {
            ProcessingEvent processingEvent = new ProcessingEvent(event, tracking);
            policy(event, processingEvent);
            List<DomainEvent> events = processingEvent
                    .collected()
                    .eventsWith(infrastructure().observer().metadata());
            inOneWithActions(events, () -> insert(events, store ? tracking : null));
            stored(processingEvent.collected());
        }

        private List<Long> insert(List<DomainEvent> events, @Nullable Tracking tracking) {
            List<StoredEvent> stored =
                    events.stream().map(mapper::toStoredEvent).toList();
            return tracking == null ? recorder.insertEvents(stored) : recorder.insertEvents(stored, tracking);
        }
    }
}
