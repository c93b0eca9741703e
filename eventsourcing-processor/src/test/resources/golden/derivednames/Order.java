package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

abstract class Order extends Aggregate {

    boolean confirmed;
    int lines;

    @Event
    Order() {}

    @Event
    void confirmed() {
        confirmed = true;
    }

    @Event
    protected void lineAdded(String product, int quantity) {
        lines++;
    }

    static Order create() {
        return EventSourcedOrder.create();
    }
}
