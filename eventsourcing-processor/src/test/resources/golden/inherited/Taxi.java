package com.example;

import dev.eventsourcing.domain.Event;

public abstract class Taxi extends Car {

    @Event("Licensed")
    Taxi(String number) {}
}
