package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

public abstract class Book extends Aggregate {

    @Event("Titled")
    public void title(String title) {}
}
