package dev.eventsourcing.application;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Recordable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events of one save, with the aggregates that they come from: to know what was saved, and whom to give them back to if
 * that fails.
 *
 * <p>Used by one thread.
 */
public final class CollectedEvents {

    private record Origin(Aggregate aggregate, List<DomainEvent> events) {}

    /** What a save has of one originator; {@code aggregate} is null if its events came one by one. */
    record Saved(OriginatorId id, @Nullable Aggregate aggregate, long first, long last) {}

    private final List<Origin> origins = new ArrayList<>();
    private final List<DomainEvent> events = new ArrayList<>();
    private boolean stored;

    /** Takes the pending events of an aggregate, or a single event; passes over null. */
    public void addFrom(@Nullable Recordable object) {
        if (object instanceof Aggregate aggregate) {
            Origin origin = new Origin(aggregate, aggregate.collectEvents());
            origins.add(origin);
            events.addAll(origin.events());
        } else if (object instanceof DomainEvent event) {
            events.add(event);
        }
    }

    /** Returns the events with what is known of all of them; what is given back is as it was. */
    public List<DomainEvent> eventsWith(Map<String, String> metadata) {
        return metadata.isEmpty()
                ? List.copyOf(events)
                : events.stream().map(event -> event.withMetadata(metadata)).toList();
    }

    /** To be called when they were stored, committed or not. */
    void setStored() {
        stored = true;
    }

    /** Tells whether what failed since was no longer the save itself. */
    boolean areStored() {
        return stored;
    }

    /** Calls for each originator that has events here. */
    void forEachOriginator(Consumer<Saved> action) {
        Map<OriginatorId, Aggregate> aggregates = new LinkedHashMap<>();
        origins.forEach(origin -> aggregates.put(origin.aggregate().originatorId(), origin.aggregate()));
        Map<OriginatorId, Saved> saved = new LinkedHashMap<>();
        for (DomainEvent event : events) {
            OriginatorId id = event.originatorId();
            long version = event.originatorVersion();
            Saved one = new Saved(id, aggregates.get(id), version, version);
            saved.merge(
                    id,
                    one,
                    (known, added) -> new Saved(
                            id, known.aggregate(), Math.min(known.first(), version), Math.max(known.last(), version)));
        }
        saved.values().forEach(action);
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
