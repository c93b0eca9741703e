package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Board.Card} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedBoard_Card extends Board.Card {

    private EventSourcedBoard_Card(Written event) {
        super(event.text());
    }

    static Board.Card create(String text) {
        return begin(new Written(text));
    }

    @Override
    public void move(Board.Column to) {
        if (isApplying()) {
            super.move(to);
        } else {
            trigger(new Moved(to));
        }
    }

    /** The events of {@link Board.Card}. */
    public sealed interface Event extends AggregateEvent<Board.Card> {}

    public record Written(String text) implements Event, CreationEvent<Board.Card> {
        @Override
        public Board.Card create(OffsetDateTime timestamp) {
            return new EventSourcedBoard_Card(this);
        }
    }

    public record Moved(Board.Column to) implements Event {
        @Override
        public void apply(Board.Card card) {
            card.move(to);
        }
    }
}
