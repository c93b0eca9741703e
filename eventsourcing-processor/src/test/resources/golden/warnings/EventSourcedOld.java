package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Old} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "serial"})
final class EventSourcedOld extends Old {

    private EventSourcedOld(Created ignored) {
        super();
    }

    static Old create() {
        return begin(new Created());
    }

    @Override
    void list(List items) {
        if (isApplying()) {
            super.list(items);
        } else {
            trigger(new Listed(items));
        }
    }

    @Override
    void fill(Map<String, ? super Map.Entry> shelf) {
        if (isApplying()) {
            super.fill(shelf);
        } else {
            trigger(new Filled(shelf));
        }
    }

    @Override
    void keep() {
        if (isApplying()) {
            super.keep();
        } else {
            trigger(new Kept());
        }
    }

    /** The events of {@link Old}. */
    sealed interface Event extends AggregateEvent<Old> {}

    record Created() implements Event, CreationEvent<Old> {
        @Override
        public Old create(OffsetDateTime timestamp) {
            return new EventSourcedOld(this);
        }
    }

    record Listed(List items) implements Event {
        @Override
        public void apply(Old old) {
            old.list(items);
        }
    }

    record Filled(Map<String, ? super Map.Entry> shelf) implements Event {
        @Override
        public void apply(Old old) {
            old.fill(shelf);
        }
    }

    record Kept() implements Event {
        @Override
        public void apply(Old old) {
            old.keep();
        }
    }
}
