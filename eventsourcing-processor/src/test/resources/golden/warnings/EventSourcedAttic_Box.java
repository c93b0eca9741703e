package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Attic.Box} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
@SuppressWarnings({"deprecation", "rawtypes"})
final class EventSourcedAttic_Box extends Attic.Box {

    private EventSourcedAttic_Box(Packed event) {
        super(event.items());
    }

    static Attic.Box create(List<? extends List> items) {
        return begin(new Packed(items));
    }

    /** The events of {@link Attic.Box}. */
    sealed interface Event extends AggregateEvent<Attic.Box> {}

    record Packed(List<? extends List> items) implements Event, CreationEvent<Attic.Box> {
        @Override
        public Attic.Box create(OffsetDateTime timestamp) {
            return new EventSourcedAttic_Box(this);
        }
    }
}
