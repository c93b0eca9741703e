package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@link Delivery} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedDelivery extends Delivery {

    private EventSourcedDelivery(Started event, OffsetDateTime timestamp) {
        super(timestamp, event.driver());
    }

    public static Delivery create(@Nullable OffsetDateTime at, String driver) {
        return begin(new Started(driver), at);
    }

    @Override
    public void end(String place, OffsetDateTime at) {
        if (isApplying()) {
            super.end(place, at != null ? at : eventTimestamp());
        } else {
            trigger(new Ended(place), at);
        }
    }

    /** The events of {@link Delivery}. */
    public sealed interface Event extends AggregateEvent<Delivery> {}

    public record Started(String driver) implements Event, CreationEvent<Delivery> {
        @Override
        public Delivery create(OffsetDateTime timestamp) {
            return new EventSourcedDelivery(this, timestamp);
        }
    }

    public record Ended(String place) implements Event {
        @Override
        public void apply(Delivery delivery) {
            delivery.end(place, ((EventSourcedDelivery) delivery).eventTimestamp());
        }
    }
}
