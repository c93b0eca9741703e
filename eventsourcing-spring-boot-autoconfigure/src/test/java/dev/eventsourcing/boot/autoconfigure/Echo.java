package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;
import java.util.UUID;

/** Follows a universe, and stores an event for each happening. */
@Follows(Universe.class)
class Echo extends ProcessApplication {

    Echo(InfrastructureFactory infrastructure) {
        super(infrastructure, Heard.class);
    }

    record Heard(String what) {}

    @EventHandler
    void policy(World.SomethingHappened event, ProcessingEvent processing) {
        processing.collectEvents(
                DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Heard(event.what()))));
    }

    long heard() {
        return notificationLog().horizon();
    }
}
