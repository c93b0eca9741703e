package dev.eventsourcing.test.contract;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.List;
import java.util.UUID;

/** The application of the suites, over worlds. */
class Universe extends Application {

    Universe(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }

    Universe(String name, InfrastructureFactory infrastructure) {
        super(name, infrastructure, World.class);
    }

    UUID createWorld(String name) {
        World world = new World(name);
        save(world);
        return world.id();
    }

    void makeItSo(UUID id, String what) {
        World world = get(id);
        world.makeItSo(what);
        save(world);
    }

    World get(UUID id) {
        return repository().get(World.class, id);
    }

    List<String> history(UUID id) {
        return get(id).history();
    }
}
