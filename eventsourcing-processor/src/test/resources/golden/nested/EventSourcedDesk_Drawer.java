package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link com.example.Desk.Drawer} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedDesk_Drawer extends com.example.Desk.Drawer {

    private EventSourcedDesk_Drawer(Desk event) {
        super(event.label());
    }

    public static com.example.Desk.Drawer create(String label) {
        return begin(new Desk(label));
    }

    @Override
    void open(java.lang.Object key, com.example.Desk other) {
        if (isApplying()) {
            super.open(key, other);
        } else {
            trigger(new Record(key, other));
        }
    }

    @Override
    void close() {
        if (isApplying()) {
            super.close();
        } else {
            trigger(new Object());
        }
    }

    /** The events of {@link com.example.Desk.Drawer}. */
    public sealed interface Event extends AggregateEvent<com.example.Desk.Drawer> {}

    public record Desk(String label) implements Event, CreationEvent<com.example.Desk.Drawer> {
        @Override
        public com.example.Desk.Drawer create(OffsetDateTime timestamp) {
            return new EventSourcedDesk_Drawer(this);
        }
    }

    public record Record(java.lang.Object key, com.example.Desk other) implements Event {
        @Override
        public void apply(com.example.Desk.Drawer drawer) {
            drawer.open(key, other);
        }
    }

    public record Object() implements Event {
        @Override
        public void apply(com.example.Desk.Drawer drawer) {
            drawer.close();
        }
    }
}
