package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

public final class Board {

    private Board() {}

    public abstract static class Card extends Aggregate {

        @Event("Written")
        Card(String text) {}

        @Event("Moved")
        public void move(Column to) {}
    }

    public enum Column {
        OPEN,
        DONE
    }
}
