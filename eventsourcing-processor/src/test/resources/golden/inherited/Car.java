package com.example;

import com.example.base.Vehicle;
import dev.eventsourcing.domain.Event;

public abstract class Car extends Vehicle {

    @Event("Built")
    public Car() {}

    @Event("Christened")
    @Override
    public void name(String name) {
        super.name(name + "!");
    }

    @Event("Washed")
    public void wash() {}
}
