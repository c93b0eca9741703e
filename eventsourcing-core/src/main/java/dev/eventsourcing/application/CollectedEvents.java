package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.Recordable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one save, and whom to give them back to if it fails. */
final class CollectedEvents {

    private record Origin(Aggregate aggregate, List<DomainEvent> events) {}

    private final List<Origin> origins = new ArrayList<>();
    private final List<DomainEvent> events = new ArrayList<>();

    void addFrom(@Nullable Recordable object) {
        if (object instanceof Aggregate aggregate) {
            Origin origin = new Origin(aggregate, aggregate.collectEvents());
            origins.add(origin);
            events.addAll(origin.events());
        } else if (object instanceof DomainEvent event) {
            events.add(event);
        }
    }

    List<DomainEvent> events() {
        return events;
    }

    void giveBack() {
        origins.forEach(origin -> origin.aggregate().returnEvents(origin.events()));
    }
}
