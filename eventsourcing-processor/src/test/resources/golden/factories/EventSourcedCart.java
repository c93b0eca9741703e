package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** {@link Cart} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedCart extends Cart {

    private EventSourcedCart(Opened event) {
        super(event.customer());
    }

    private EventSourcedCart(Copied event) {
        super(event.customer(), event.content());
    }

    static Cart create(UUID customer) {
        return begin(new Opened(customer));
    }

    public static Cart open(UUID customer) {
        return begin(new Opened(customer));
    }

    static Cart reopen(UUID customer) {
        return begin(new Opened(customer));
    }

    protected static Cart create(UUID customer, Content content) {
        return begin(new Copied(customer, content));
    }

    public static Cart copy(UUID customer, Content content) {
        return begin(new Copied(customer, content));
    }

    /** The events of {@link Cart}. */
    public sealed interface Event extends AggregateEvent<Cart> {}

    public record Opened(UUID customer) implements Event, CreationEvent<Cart> {
        @Override
        public Cart create(OffsetDateTime timestamp) {
            return new EventSourcedCart(this);
        }
    }

    public record Copied(UUID customer, Content content) implements Event, CreationEvent<Cart> {
        @Override
        public Cart create(OffsetDateTime timestamp) {
            return new EventSourcedCart(this);
        }
    }
}
