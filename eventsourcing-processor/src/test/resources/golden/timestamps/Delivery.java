package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.EventTimestamp;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

public abstract class Delivery extends Aggregate {

    private final OffsetDateTime started;
    private @Nullable OffsetDateTime ended;

    @Event("Started")
    public Delivery(@EventTimestamp @Nullable OffsetDateTime at, String driver) {
        this.started = at == null ? OffsetDateTime.MIN : at;
    }

    @Event("Ended")
    public void end(String place, @EventTimestamp OffsetDateTime at) {
        ended = at;
    }

    public boolean isEnded() {
        return ended != null && ended.isAfter(started);
    }
}
