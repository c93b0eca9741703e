package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Order} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
final class EventSourcedOrder extends Order {

    private EventSourcedOrder(Created ignored) {
        super();
    }

    static Order create() {
        return begin(new Created());
    }

    @Override
    void confirmed() {
        if (isApplying()) {
            super.confirmed();
        } else {
            trigger(new Confirmed());
        }
    }

    @Override
    protected void lineAdded(String product, int quantity) {
        if (isApplying()) {
            super.lineAdded(product, quantity);
        } else {
            trigger(new LineAdded(product, quantity));
        }
    }

    /** The events of {@link Order}. */
    sealed interface Event extends AggregateEvent<Order> {}

    record Created() implements Event, CreationEvent<Order> {
        @Override
        public Order create(OffsetDateTime timestamp) {
            return new EventSourcedOrder(this);
        }
    }

    record Confirmed() implements Event {
        @Override
        public void apply(Order order) {
            order.confirmed();
        }
    }

    record LineAdded(String product, int quantity) implements Event {
        @Override
        public void apply(Order order) {
            order.lineAdded(product, quantity);
        }
    }
}
