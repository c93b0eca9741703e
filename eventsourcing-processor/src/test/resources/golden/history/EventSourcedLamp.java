package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Lamp} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedLamp extends Lamp {

    private EventSourcedLamp(Made ignored) {
        super();
    }

    private EventSourcedLamp(Installed event) {
        super(event.room());
    }

    static Lamp create(String room) {
        return begin(new Installed(room));
    }

    @Override
    void switchOn() {
        if (!isApplying()) {
            throw new IllegalStateException(
                    "SwitchedOn belongs to the history of Lamp, it cannot be triggered any more");
        }
        super.switchOn();
    }

    @Override
    void dim(int percent) {
        if (isApplying()) {
            super.dim(percent);
        } else {
            trigger(new Dimmed(percent));
        }
    }

    /** The events of {@link Lamp}. */
    public sealed interface Event extends AggregateEvent<Lamp> {}

    public record Made() implements Event, CreationEvent<Lamp> {
        @Override
        public Lamp create(OffsetDateTime timestamp) {
            return new EventSourcedLamp(this);
        }
    }

    public record Installed(String room) implements Event, CreationEvent<Lamp> {
        @Override
        public Lamp create(OffsetDateTime timestamp) {
            return new EventSourcedLamp(this);
        }
    }

    public record SwitchedOn() implements Event {
        @Override
        public void apply(Lamp lamp) {
            lamp.switchOn();
        }
    }

    public record Dimmed(int percent) implements Event {
        @Override
        public void apply(Lamp lamp) {
            lamp.dim(percent);
        }
    }
}
