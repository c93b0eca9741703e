package dev.eventsourcing.sample;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Recording;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Commands and queries over worlds. Safe for use by several threads. */
// tag::universe[]
@Service
public class Universe extends Application {

    public Universe(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }

    public Recording createWorld(String name) {
        return save(World.create(name)).get(0);
    }

    public Recording makeItSo(UUID id, String what) {
        return makeItSo(world(id), what);
    }

    /** Decides only if the world still is at the version that the caller has seen. */
    public Recording makeItSo(UUID id, String what, long seenVersion) {
        World world = world(id);
        if (world.version() != seenVersion) {
            throw new StaleWorldException(world, seenVersion);
        }
        return makeItSo(world, what);
    }

    private Recording makeItSo(World world, String what) {
        world.makeItSo(what);
        return save(world).get(0); // ConcurrencyException if another writer was first
    }

    public World world(UUID id) {
        return repository().get(World.class, id);
    }

    public World world(UUID id, long version) {
        return repository().get(World.class, id, version);
    }
}
// end::universe[]
