package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

public abstract class Lamp extends Aggregate {

    private int brightness;

    @Event(value = "Made", deprecated = true)
    Lamp() {}

    @Event("Installed")
    Lamp(String room) {}

    @Event(value = "SwitchedOn", deprecated = true)
    void switchOn() {
        brightness = 100;
    }

    @Event("Dimmed")
    void dim(int percent) {
        brightness = percent;
    }

    int brightness() {
        return brightness;
    }
}
