package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Person} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedPerson extends Person {

    private EventSourcedPerson(Born event) {
        super(event.given(), event.family());
    }

    public static Person create(String given, String family) {
        return begin(new Born(given, family));
    }

    @Override
    public void move(String to) {
        if (isApplying()) {
            super.move(to);
        } else {
            trigger(new Moved(to));
        }
    }

    /** The events of {@link Person}. */
    public sealed interface Event extends AggregateEvent<Person> {}

    @Revision(2)
    public record Born(String given, String family) implements Event, CreationEvent<Person> {
        @Override
        public Person create(OffsetDateTime timestamp) {
            return new EventSourcedPerson(this);
        }
    }

    @Topic("person-moved")
    @Revision(3)
    public record Moved(String to) implements Event {
        @Override
        public void apply(Person person) {
            person.move(to);
        }
    }
}
