package com.example;

import dev.eventsourcing.domain.Event;

public abstract class Employee extends Person {

    @Event("Hired")
    public Employee(String given, String family, String job) {
        super(given, family);
    }
}
