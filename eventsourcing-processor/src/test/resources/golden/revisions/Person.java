package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;

public abstract class Person extends Aggregate {

    static final int LATEST = 3;

    @Revision(2)
    @Event("Born")
    public Person(String given, String family) {}

    @Topic("person-moved")
    @Revision(LATEST)
    @Event("Moved")
    public void move(String to) {}
}
