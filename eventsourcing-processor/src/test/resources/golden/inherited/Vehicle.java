package com.example.base;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.EventTimestamp;
import dev.eventsourcing.domain.Topic;
import java.time.OffsetDateTime;

public abstract class Vehicle extends Aggregate {

    protected String name = "";
    protected int kilometres;

    @Topic("vehicle-named")
    @Event("Named")
    public void name(String name) {
        this.name = name;
    }

    @Event("Driven")
    protected void drive(int distance, @EventTimestamp OffsetDateTime at) {
        kilometres += distance;
    }
}
