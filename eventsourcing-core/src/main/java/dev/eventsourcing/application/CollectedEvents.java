package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.Recordable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** Returns the events with what is known of all of them; what is given back is as it was. */
    List<DomainEvent> eventsWith(Map<String, String> metadata) {
        return metadata.isEmpty()
                ? events
                : events.stream().map(event -> event.withMetadata(metadata)).toList();
    }

    List<DomainEvent> events() {
        return events;
    }

    /** Calls for each aggregate that had pending events. */
    void forEachAggregate(Consumer<Aggregate> action) {
        origins.stream()
                .filter(origin -> !origin.events().isEmpty())
                .forEach(origin -> action.accept(origin.aggregate()));
    }

    /** Gives all events back, the others' too if one aggregate refuses: it has got its own already. */
    void giveBack() {
        @Nullable RuntimeException refusal = null;
        for (Origin origin : origins) {
            try {
                origin.aggregate().returnEvents(origin.events());
            } catch (EventSourcingException e) {
                refusal = e;
            }
        }
        if (refusal != null) {
            throw refusal;
        }
    }

    /** As {@link #giveBack}, because of a failure that must not be lost over it. */
    void giveBackAfter(Throwable failure) {
        try {
            giveBack();
        } catch (EventSourcingException e) {
            failure.addSuppressed(e);
        }
    }
}
