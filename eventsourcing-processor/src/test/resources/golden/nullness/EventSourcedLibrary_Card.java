package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/** {@link Library.Card} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
@NullUnmarked
final class EventSourcedLibrary_Card extends Library.Card {

    private EventSourcedLibrary_Card(Written event) {
        super(event.text());
    }

    static Library.Card create(String text) {
        return begin(new Written(text));
    }

    @Override
    @NullMarked
    void stamp(String text) {
        if (isApplying()) {
            super.stamp(text);
        } else {
            trigger(new Stamped(text));
        }
    }

    /** The events of {@link Library.Card}. */
    sealed interface Event extends AggregateEvent<Library.Card> {}

    record Written(String text) implements Event, CreationEvent<Library.Card> {
        @Override
        public Library.Card create(OffsetDateTime timestamp) {
            return new EventSourcedLibrary_Card(this);
        }
    }

    @NullMarked
    record Stamped(String text) implements Event {
        @Override
        public void apply(Library.Card card) {
            card.stamp(text);
        }
    }
}
