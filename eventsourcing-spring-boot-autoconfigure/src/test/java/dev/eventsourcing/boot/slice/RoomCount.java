package dev.eventsourcing.boot.slice;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts rooms in the transactions that save them. */
@Component
@Follows(value = Rooms.class, inline = true)
class RoomCount extends Projection {

    private final AtomicInteger rooms = new AtomicInteger();

    @EventHandler
    void on(Room.Built event) {
        rooms.incrementAndGet();
    }

    int rooms() {
        return rooms.get();
    }
}
