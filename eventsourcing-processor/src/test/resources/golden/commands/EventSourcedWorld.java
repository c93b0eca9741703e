package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link World} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedWorld extends World {

    private EventSourcedWorld(Created event) {
        super(event.name());
    }

    public static World create(String name) {
        return begin(new Created(name));
    }

    @Override
    public void makeItSo(String what) {
        if (isApplying()) {
            super.makeItSo(what);
        } else {
            trigger(new SomethingHappened(what));
        }
    }

    /** The events of {@link World}. */
    public sealed interface Event extends AggregateEvent<World> {}

    public record Created(String name) implements Event, CreationEvent<World> {
        @Override
        public World create(OffsetDateTime timestamp) {
            return new EventSourcedWorld(this);
        }
    }

    public record SomethingHappened(String what) implements Event {
        @Override
        public void apply(World world) {
            world.makeItSo(what);
        }
    }
}
