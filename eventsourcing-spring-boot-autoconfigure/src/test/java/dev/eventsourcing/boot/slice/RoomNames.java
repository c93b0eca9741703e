package dev.eventsourcing.boot.slice;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.projection.Projection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

@Component
@Follows(Rooms.class)
class RoomNames extends Projection {

    private final List<String> names = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(Room.Built event) {
        names.add(event.name());
    }

    List<String> all() {
        return names;
    }
}
