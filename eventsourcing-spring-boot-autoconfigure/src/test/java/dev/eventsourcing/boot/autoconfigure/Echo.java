package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;

/** Makes a world of its own for each in the universe. */
@Follows(Universe.class)
public class Echo extends ProcessApplication {

    public Echo(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }

    @EventHandler
    public void policy(World.Created event, ProcessingEvent processing) {
        processing.collectEvents(new World(event.name() + "?"));
    }
}
