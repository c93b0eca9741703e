package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.util.UUID;

public abstract class Cart extends Aggregate {

    @Event("Opened")
    Cart(UUID customer) {}

    @Event("Copied")
    protected Cart(UUID customer, Cart.Content content) {}

    public static Cart open(UUID customer) {
        return EventSourcedCart.open(customer);
    }

    static Cart reopen(UUID customer) {
        return EventSourcedCart.reopen(customer);
    }

    public static Cart copy(UUID customer, Cart.Content content) {
        return EventSourcedCart.copy(customer, content);
    }

    /** Cannot be hidden, so that nothing is generated for it. */
    public static final Cart openFinally(UUID customer) {
        return open(customer);
    }

    /** Makes no cart. */
    public static Object keyOf(UUID customer) {
        return customer;
    }

    /** Takes something else. */
    public static Cart open(String customer) {
        return open(UUID.fromString(customer));
    }

    public record Content(String text) {}
}
