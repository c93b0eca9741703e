package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A read model in memory. */
public class SeenWorlds extends Projection {

    private final List<String> names = new CopyOnWriteArrayList<>();

    @EventHandler
    public void on(World.Created event) {
        names.add(event.name());
    }

    public List<String> names() {
        return names;
    }
}
