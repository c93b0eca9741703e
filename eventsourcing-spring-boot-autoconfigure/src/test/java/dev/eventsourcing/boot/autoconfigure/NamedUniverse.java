package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;

/** Has a name that its class does not tell. */
class NamedUniverse extends Application {

    NamedUniverse(InfrastructureFactory infrastructure) {
        super("multiverse", infrastructure, World.class);
    }
}
