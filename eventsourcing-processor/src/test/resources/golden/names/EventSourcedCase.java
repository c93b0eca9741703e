package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.util.List;

/** {@link Case} with its events, generated from what has {@code @Event} there. */
@javax.annotation.processing.Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedCase extends Case {

    private EventSourcedCase(OffsetDateTime event) {
        super(event.aggregate());
    }

    static Case create(java.lang.String aggregate) {
        return begin(new OffsetDateTime(aggregate));
    }

    @Override
    void rename(java.lang.String event, int aggregate) {
        if (isApplying()) {
            super.rename(event, aggregate);
        } else {
            trigger(new String(event, aggregate));
        }
    }

    @Override
    void schedule(java.util.Date on, List<java.sql.Date> except, Record entry) {
        if (isApplying()) {
            super.schedule(on, except, entry);
        } else {
            trigger(new Scheduled(on, except, entry));
        }
    }

    @Override
    void generate(Date own) {
        if (isApplying()) {
            super.generate(own);
        } else {
            trigger(new Generated(own));
        }
    }

    /** The events of {@link Case}. */
    public sealed interface Event extends AggregateEvent<Case> {}

    public record OffsetDateTime(java.lang.String aggregate) implements Event, CreationEvent<Case> {
        @Override
        public Case create(java.time.OffsetDateTime timestamp) {
            return new EventSourcedCase(this);
        }
    }

    public record String(java.lang.String event, int aggregate) implements Event {
        @Override
        public void apply(Case self) {
            self.rename(event, aggregate);
        }
    }

    public record Scheduled(java.util.Date on, List<java.sql.Date> except, Record entry) implements Event {
        @Override
        public void apply(Case aggregate) {
            aggregate.schedule(on, except, entry);
        }
    }

    public record Generated(Date own) implements Event {
        @Override
        public void apply(Case aggregate) {
            aggregate.generate(own);
        }
    }
}
