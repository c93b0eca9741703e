package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;
import java.util.UUID;

/** Answers what an {@link Echo} has heard, up to a third time. */
class Mirror extends ProcessApplication {

    Mirror(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class, Heard.class);
    }

    @EventHandler
    void policy(Heard event, ProcessingEvent processing) {
        if (event.what().length() < 3) {
            UUID id = UUID.randomUUID();
            processing.collectEvents(DomainEvent.following(
                    OriginatorId.of(id), 0, List.of(new World.SomethingHappened(event.what() + "!"))));
        }
    }
}
