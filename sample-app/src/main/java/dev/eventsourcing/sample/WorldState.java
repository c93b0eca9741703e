package dev.eventsourcing.sample;

import java.util.List;
import java.util.UUID;

/** Answers with a world as it is, or was at a version. */
record WorldState(UUID id, String name, List<String> history, long version) {

    static WorldState of(World world) {
        return new WorldState(world.id(), world.name(), world.history(), world.version());
    }
}
