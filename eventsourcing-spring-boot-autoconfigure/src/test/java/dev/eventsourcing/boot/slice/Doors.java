package dev.eventsourcing.boot.slice;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts a door into each room. */
@Service
@Follows(Rooms.class)
class Doors extends ProcessApplication {

    record Hung(String room) {}

    Doors(InfrastructureFactory infrastructure) {
        super(infrastructure, Hung.class);
    }

    @EventHandler
    void policy(Room.Built event, ProcessingEvent processing) {
        processing.collectEvents(
                DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Hung(event.name()))));
    }
}
