package dev.eventsourcing.boot.observation;

import dev.eventsourcing.domain.DomainEvent;
import io.micrometer.observation.Observation;

/** What is known of the processing of an event while it is observed. */
public final class ProcessContext extends Observation.Context {

    private final String processor;
    private final String application;
    private final DomainEvent event;

    public ProcessContext(String processor, String application, DomainEvent event) {
        this.processor = processor;
        this.application = application;
        this.event = event;
    }

    /** Returns who processes it. */
    public String processor() {
        return processor;
    }

    /** Returns whose event it is. */
    public String application() {
        return application;
    }

    /** Returns what is processed, with the trace that it was saved in as metadata. */
    public DomainEvent event() {
        return event;
    }
}
