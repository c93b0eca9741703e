package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** {@link Page} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedPage extends Page {

    private EventSourcedPage(Opened event) {
        super(event.title());
    }

    private EventSourcedPage(Imported event) {
        super(event.title(), event.version());
    }

    private EventSourcedPage(Copied event) {
        super(event.from(), event.suffix());
    }

    public static Page create(String title) {
        return begin(new Opened(title));
    }

    public static Page create(String title, int version) {
        return begin(new Imported(title, version));
    }

    public static Page create(UUID from, String suffix) {
        return begin(new Copied(from, suffix));
    }

    @Override
    public void rename(String title) {
        if (isApplying()) {
            super.rename(title);
        } else {
            trigger(new Renamed(title));
        }
    }

    @Override
    void archive(OffsetDateTime at, boolean forever) {
        if (isApplying()) {
            super.archive(at != null ? at : eventTimestamp(), forever);
        } else {
            trigger(new Archived(forever), at);
        }
    }

    @Override
    void restore() {
        if (isApplying()) {
            super.restore();
        } else {
            trigger(new Restored());
        }
    }

    /** The events of {@link Page}. */
    public sealed interface Event extends AggregateEvent<Page> permits Creation, Copied, Renamed, Archived, Restored {
        @Override
        default void apply(Page page) {
            if (this instanceof Renamed event) {
                page.rename(event.newTitle());
            } else if (this instanceof Archived event) {
                page.archive(((EventSourcedPage) page).eventTimestamp(), event.forever());
            }
        }
    }

    /** The events that create {@link Page}, of those that are declared by hand. */
    public sealed interface Creation extends Event, CreationEvent<Page> permits Opened, Imported {
        @Override
        default Page create(OffsetDateTime timestamp) {
            if (this instanceof Imported event) {
                return new EventSourcedPage(event);
            }
            return new EventSourcedPage((Opened) this);
        }

        @Override
        default void apply(Page page) {
            CreationEvent.super.apply(page);
        }
    }

    public record Copied(UUID from, String suffix) implements Event, CreationEvent<Page> {
        @Override
        public Page create(OffsetDateTime timestamp) {
            return new EventSourcedPage(this);
        }

        @Override
        public void apply(Page page) {
            CreationEvent.super.apply(page);
        }
    }

    public record Restored() implements Event {
        @Override
        public void apply(Page page) {
            page.restore();
        }
    }
}
