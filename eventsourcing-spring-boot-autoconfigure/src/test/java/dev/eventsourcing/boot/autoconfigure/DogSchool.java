package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;

class DogSchool extends Application {

    DogSchool(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }
}
