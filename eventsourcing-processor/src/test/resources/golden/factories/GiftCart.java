package com.example;

import dev.eventsourcing.domain.Event;
import java.util.UUID;

/** What makes a cart there makes one of these here. */
public abstract class GiftCart extends Cart {

    @Event("GiftOpened")
    GiftCart(UUID customer) {
        super(customer);
    }
}
