package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.util.List;

/** {@link Case} with its events, generated from what has {@code @Event} there. */
@javax.annotation.processing.Generated("dev.eventsourcing.processor.EventProcessor")
@java.lang.SuppressWarnings("deprecation")
public final class EventSourcedCase extends Case {

    private EventSourcedCase(OffsetDateTime event) {
        super(event.aggregate());
    }

    static Case create(java.lang.String aggregate) {
        return begin(new OffsetDateTime(aggregate));
    }

    @java.lang.Override
    void rename(java.lang.String event, int aggregate) {
        if (isApplying()) {
            super.rename(event, aggregate);
        } else {
            trigger(new String(event, aggregate));
        }
    }

    @java.lang.Override
    void schedule(java.util.Date on, List<java.sql.Date> except, Record entry) {
        if (isApplying()) {
            super.schedule(on, except, entry);
        } else {
            trigger(new Scheduled(on, except, entry));
        }
    }

    @java.lang.Override
    void generate(Date own) {
        if (isApplying()) {
            super.generate(own);
        } else {
            trigger(new Generated(own));
        }
    }

    @java.lang.Override
    void override(boolean all) {
        if (isApplying()) {
            super.override(all);
        } else {
            trigger(new Override(all));
        }
    }

    @java.lang.Override
    void suppress() {
        if (isApplying()) {
            super.suppress();
        } else {
            trigger(new SuppressWarnings());
        }
    }

    @java.lang.Override
    void fail() {
        if (!isApplying()) {
            throw new java.lang.IllegalStateException(
                    "IllegalStateException belongs to the history of Case, it cannot be triggered any more");
        }
        super.fail();
    }

    /** The events of {@link Case}. */
    public sealed interface Event extends AggregateEvent<Case> {}

    public record OffsetDateTime(java.lang.String aggregate) implements Event, CreationEvent<Case> {
        @java.lang.Override
        public Case create(java.time.OffsetDateTime timestamp) {
            return new EventSourcedCase(this);
        }
    }

    public record String(java.lang.String event, int aggregate) implements Event {
        @java.lang.Override
        public void apply(Case self) {
            self.rename(event, aggregate);
        }
    }

    public record Scheduled(java.util.Date on, List<java.sql.Date> except, Record entry) implements Event {
        @java.lang.Override
        public void apply(Case aggregate) {
            aggregate.schedule(on, except, entry);
        }
    }

    public record Generated(Date own) implements Event {
        @java.lang.Override
        public void apply(Case aggregate) {
            aggregate.generate(own);
        }
    }

    public record Override(boolean all) implements Event {
        @java.lang.Override
        public void apply(Case aggregate) {
            aggregate.override(all);
        }
    }

    public record SuppressWarnings() implements Event {
        @java.lang.Override
        public void apply(Case aggregate) {
            aggregate.suppress();
        }
    }

    public record IllegalStateException() implements Event {
        @java.lang.Override
        public void apply(Case aggregate) {
            aggregate.fail();
        }
    }
}
