package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.Set;
import java.util.TreeSet;

/** Which lamps are on. */
class LampsOn extends Projection {

    private final Set<String> on = new TreeSet<>();

    @EventHandler
    void on(Lamp.Switched event, DomainEvent envelope) {
        OriginatorId id = envelope.originatorId();
        if (!(event.on() ? on.add(id.toString()) : on.remove(id.toString()))) {
            throw new IllegalStateException(id + " is so already");
        }
    }

    Set<String> on() {
        return on;
    }
}
