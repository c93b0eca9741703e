package dev.eventsourcing.sample;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Commands and queries over worlds. Safe for use by several threads. */
// tag::universe[]
@Service
public class Universe extends Application {

    public Universe(InfrastructureFactory infrastructure) {
        super(infrastructure, World.class);
    }

    public UUID createWorld(String name) {
        World world = World.create(name);
        save(world);
        return world.id();
    }

    public long makeItSo(UUID id, String what) {
        return makeItSo(world(id), what);
    }

    /** Decides only if the world still is at the version that the caller has seen. */
    public long makeItSo(UUID id, String what, long seenVersion) {
        World world = world(id);
        if (world.version() != seenVersion) {
            throw new StaleWorldException(world, seenVersion);
        }
        return makeItSo(world, what);
    }

    private long makeItSo(World world, String what) {
        world.makeItSo(what);
        save(world); // ConcurrencyException if another writer was first
        return world.version();
    }

    public World world(UUID id) {
        return repository().get(World.class, id);
    }

    public World world(UUID id, long version) {
        return repository().get(World.class, id, version);
    }
}
// end::universe[]
