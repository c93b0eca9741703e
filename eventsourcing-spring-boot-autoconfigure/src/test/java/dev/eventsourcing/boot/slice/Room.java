package dev.eventsourcing.boot.slice;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;

/** A room has a name. */
class Room extends Aggregate {

    private String name = "";

    private Room() {}

    Room(String name) {
        trigger(new Built(name));
    }

    String name() {
        return name;
    }

    record Built(String name) implements AggregateEvent<Room> {
        @Override
        public void apply(Room room) {
            room.name = name;
        }
    }
}
