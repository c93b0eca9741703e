package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Taxi} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedTaxi extends Taxi {

    private EventSourcedTaxi(Licensed event) {
        super(event.number());
    }

    static Taxi create(String number) {
        return begin(new Licensed(number));
    }

    @Override
    public void name(String name) {
        if (isApplying()) {
            super.name(name);
        } else {
            trigger(new Christened(name));
        }
    }

    @Override
    public void wash() {
        if (isApplying()) {
            super.wash();
        } else {
            trigger(new Washed());
        }
    }

    @Override
    protected void drive(int distance, OffsetDateTime at) {
        if (isApplying()) {
            super.drive(distance, at != null ? at : eventTimestamp());
        } else {
            trigger(new Driven(distance), at);
        }
    }

    /** The events of {@link Taxi}. */
    public sealed interface Event extends AggregateEvent<Taxi> {}

    public record Licensed(String number) implements Event, CreationEvent<Taxi> {
        @Override
        public Taxi create(OffsetDateTime timestamp) {
            return new EventSourcedTaxi(this);
        }
    }

    public record Christened(String name) implements Event {
        @Override
        public void apply(Taxi taxi) {
            taxi.name(name);
        }
    }

    public record Washed() implements Event {
        @Override
        public void apply(Taxi taxi) {
            taxi.wash();
        }
    }

    public record Driven(int distance) implements Event {
        @Override
        public void apply(Taxi taxi) {
            ((EventSourcedTaxi) taxi).drive(distance, ((EventSourcedTaxi) taxi).eventTimestamp());
        }
    }
}
