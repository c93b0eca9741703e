package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;

/** Has a name that its class does not tell. */
public class NamedUniverse extends Application {

    public NamedUniverse(InfrastructureFactory infrastructure) {
        super("multiverse", infrastructure, World.class);
    }
}
