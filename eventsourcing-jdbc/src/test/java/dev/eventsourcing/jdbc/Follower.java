package dev.eventsourcing.jdbc;

import dev.eventsourcing.jdbc.TransactionFixture.Counter;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;

/** Starts a counter of its own for each that was started. */
final class Follower extends ProcessApplication {

    Follower(InfrastructureFactory infrastructure) {
        super(infrastructure, Counter.class);
    }

    @EventHandler
    void policy(Counter.Started event, ProcessingEvent processing) {
        processing.collectEvents(Counter.start());
    }
}
