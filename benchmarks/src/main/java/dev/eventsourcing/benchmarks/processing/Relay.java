package dev.eventsourcing.benchmarks.processing;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;

/** Stores an event for each that it follows. */
final class Relay extends ProcessApplication {

    Relay(String name, InfrastructureFactory infrastructure) {
        super(name, infrastructure, Happened.class);
    }

    @EventHandler
    void policy(Happened event, DomainEvent envelope, ProcessingEvent processing) {
        processing.collectEvents(
                DomainEvent.following(envelope.originatorId(), envelope.originatorVersion() - 1, List.of(event)));
    }
}
