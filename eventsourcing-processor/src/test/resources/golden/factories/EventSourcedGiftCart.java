package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** {@link GiftCart} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedGiftCart extends GiftCart {

    private EventSourcedGiftCart(GiftOpened event) {
        super(event.customer());
    }

    static GiftCart create(UUID customer) {
        return begin(new GiftOpened(customer));
    }

    public static GiftCart open(UUID customer) {
        return begin(new GiftOpened(customer));
    }

    static GiftCart reopen(UUID customer) {
        return begin(new GiftOpened(customer));
    }

    /** The events of {@link GiftCart}. */
    public sealed interface Event extends AggregateEvent<GiftCart> {}

    public record GiftOpened(UUID customer) implements Event, CreationEvent<GiftCart> {
        @Override
        public GiftCart create(OffsetDateTime timestamp) {
            return new EventSourcedGiftCart(this);
        }
    }
}
