package dev.eventsourcing.boot.slice;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import org.springframework.stereotype.Service;

@Service
class Rooms extends Application {

    Rooms(InfrastructureFactory infrastructure) {
        super(infrastructure, Room.class);
    }

    Room build(String name) {
        Room room = new Room(name);
        save(room);
        return room;
    }
}
