package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Desk.Drawer.Lock} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
final class EventSourcedDesk_Drawer_Lock extends Desk.Drawer.Lock {

    private EventSourcedDesk_Drawer_Lock(Drawer event) {
        super(event.kind());
    }

    static Desk.Drawer.Lock create(Desk.Drawer.Kind kind) {
        return begin(new Drawer(kind));
    }

    /** The events of {@link Desk.Drawer.Lock}. */
    sealed interface Event extends AggregateEvent<Desk.Drawer.Lock> {}

    record Drawer(Desk.Drawer.Kind kind) implements Event, CreationEvent<Desk.Drawer.Lock> {
        @Override
        public Desk.Drawer.Lock create(OffsetDateTime timestamp) {
            return new EventSourcedDesk_Drawer_Lock(this);
        }
    }
}
