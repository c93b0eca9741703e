package dev.eventsourcing.system;

import dev.eventsourcing.application.CollectedEvents;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.Recordable;
import dev.eventsourcing.persistence.Tracking;
import java.util.Arrays;

/**
 * Collects what comes of an event that a process application processes; all of it is stored in one with the event's place
 * in the log, or nothing is.
 *
 * <p>Used by one thread.
 */
public final class ProcessingEvent {

    private final DomainEvent event;
    private final Tracking tracking;
    private final CollectedEvents collected = new CollectedEvents();

    ProcessingEvent(DomainEvent event, Tracking tracking) {
        this.event = event;
        this.tracking = tracking;
    }

    /** Returns the event that is processed. */
    public DomainEvent event() {
        return event;
    }

    /** Returns its place in the log. */
    public Tracking tracking() {
        return tracking;
    }

    /** Takes the pending events of aggregates, and single events, to be stored. */
    public void collectEvents(Recordable... objects) {
        collectEvents(Arrays.asList(objects));
    }

    /** As {@link #collectEvents(Recordable...)}. */
    public void collectEvents(Iterable<? extends Recordable> objects) {
        objects.forEach(collected::addFrom);
    }

    CollectedEvents collected() {
        return collected;
    }
}
