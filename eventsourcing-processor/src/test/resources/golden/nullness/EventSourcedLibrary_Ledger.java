package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** {@link Library.Ledger} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
@NullMarked
final class EventSourcedLibrary_Ledger extends Library.Ledger {

    private EventSourcedLibrary_Ledger(Opened event) {
        super(event.owner());
    }

    private EventSourcedLibrary_Ledger(Imported event) {
        super(event.owner(), event.number());
    }

    static Library.Ledger create(@Nullable String owner) {
        return begin(new Opened(owner));
    }

    @NullUnmarked
    static Library.Ledger create(String owner, int number) {
        return begin(new Imported(owner, number));
    }

    @Override
    void enter(String text, @Nullable String by) {
        if (isApplying()) {
            super.enter(text, by);
        } else {
            trigger(new Entered(text, by));
        }
    }

    @Override
    @NullUnmarked
    void note(String text) {
        if (isApplying()) {
            super.note(text);
        } else {
            trigger(new Noted(text));
        }
    }

    @Override
    @NullUnmarked
    public void title(String title) {
        if (isApplying()) {
            super.title(title);
        } else {
            trigger(new Titled(title));
        }
    }

    /** The events of {@link Library.Ledger}. */
    sealed interface Event extends AggregateEvent<Library.Ledger> {}

    record Opened(@Nullable String owner) implements Event, CreationEvent<Library.Ledger> {
        @Override
        public Library.Ledger create(OffsetDateTime timestamp) {
            return new EventSourcedLibrary_Ledger(this);
        }
    }

    @NullUnmarked
    record Imported(String owner, int number) implements Event, CreationEvent<Library.Ledger> {
        @Override
        public Library.Ledger create(OffsetDateTime timestamp) {
            return new EventSourcedLibrary_Ledger(this);
        }
    }

    record Entered(String text, @Nullable String by) implements Event {
        @Override
        public void apply(Library.Ledger ledger) {
            ledger.enter(text, by);
        }
    }

    @NullUnmarked
    record Noted(String text) implements Event {
        @Override
        public void apply(Library.Ledger ledger) {
            ledger.note(text);
        }
    }

    @NullUnmarked
    record Titled(String title) implements Event {
        @Override
        public void apply(Library.Ledger ledger) {
            ledger.title(title);
        }
    }
}
