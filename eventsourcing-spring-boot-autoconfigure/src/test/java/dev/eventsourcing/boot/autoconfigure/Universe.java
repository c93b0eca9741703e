package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.UUID;

public class Universe extends Application {

    public Universe(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }

    public UUID createWorld(String name) {
        World world = new World(name);
        save(world);
        return world.id();
    }
}
