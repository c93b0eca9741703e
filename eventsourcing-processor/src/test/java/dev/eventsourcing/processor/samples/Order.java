package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.EventTimestamp;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

public abstract class Order extends Aggregate {

    private final OffsetDateTime placedAt;
    private @Nullable OffsetDateTime confirmedAt;
    private @Nullable String customer;

    @Event("Placed")
    Order(@EventTimestamp @Nullable OffsetDateTime at) {
        this.placedAt = Objects.requireNonNull(at);
    }

    public static Order place(@Nullable OffsetDateTime at) {
        return EventSourcedOrder.create(at);
    }

    // tag::timestamp[]
    @Event("Confirmed")
    public void confirm(@EventTimestamp OffsetDateTime at) {
        confirmedAt = at;
    }
    // end::timestamp[]

    // tag::preprocessing[]
    public void pickUp(String customer) {
        if (confirmedAt == null) {
            throw new IllegalStateException("Order is not confirmed");
        }
        pickedUp(customer.strip());
    }

    @Event // named after the method: PickedUp
    void pickedUp(String by) {
        customer = by;
    }
    // end::preprocessing[]

    public OffsetDateTime placedAt() {
        return placedAt;
    }

    public @Nullable OffsetDateTime confirmedAt() {
        return confirmedAt;
    }

    public @Nullable String customer() {
        return customer;
    }
}
