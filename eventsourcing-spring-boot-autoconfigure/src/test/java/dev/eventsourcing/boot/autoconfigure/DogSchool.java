package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;

public class DogSchool extends Application {

    public DogSchool(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }
}
