package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Car} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedCar extends Car {

    private EventSourcedCar(Built ignored) {
        super();
    }

    public static Car create() {
        return begin(new Built());
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

    /** The events of {@link Car}. */
    public sealed interface Event extends AggregateEvent<Car> {}

    public record Built() implements Event, CreationEvent<Car> {
        @Override
        public Car create(OffsetDateTime timestamp) {
            return new EventSourcedCar(this);
        }
    }

    public record Christened(String name) implements Event {
        @Override
        public void apply(Car car) {
            car.name(name);
        }
    }

    public record Washed() implements Event {
        @Override
        public void apply(Car car) {
            car.wash();
        }
    }

    public record Driven(int distance) implements Event {
        @Override
        public void apply(Car car) {
            ((EventSourcedCar) car).drive(distance, ((EventSourcedCar) car).eventTimestamp());
        }
    }
}
