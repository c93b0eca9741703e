package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rings each time when a lamp is switched on, and cannot bear some. */
class Bell extends ProcessApplication {

    private final Set<OriginatorId> broken = ConcurrentHashMap.newKeySet();

    Bell(InfrastructureFactory infrastructure) {
        super(infrastructure, Rung.class);
    }

    @EventHandler
    void policy(Lamp.Switched event, DomainEvent envelope, ProcessingEvent processing) {
        if (broken.contains(envelope.originatorId())) {
            throw new IllegalStateException("the lamp is broken");
        }
        if (event.on()) {
            OriginatorId id = OriginatorId.of(EventScope.current().newId());
            processing.collectEvents(
                    DomainEvent.following(id, 0, List.of(new Rung((int) envelope.originatorVersion()))));
        }
    }

    /** Returns how often it has rung, up to ten times. */
    int rung() {
        return notificationLog().select(1L, 10).size();
    }

    void breakLamp(OriginatorId id) {
        broken.add(id);
    }

    void mendAll() {
        broken.clear();
    }
}
