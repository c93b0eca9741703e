package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import dev.eventsourcing.domain.Revision;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Employee} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedEmployee extends Employee {

    private EventSourcedEmployee(Hired event) {
        super(event.given(), event.family(), event.job());
    }

    public static Employee create(String given, String family, String job) {
        return begin(new Hired(given, family, job));
    }

    @Override
    public void move(String to) {
        if (isApplying()) {
            super.move(to);
        } else {
            trigger(new Moved(to));
        }
    }

    /** The events of {@link Employee}. */
    public sealed interface Event extends AggregateEvent<Employee> {}

    public record Hired(String given, String family, String job) implements Event, CreationEvent<Employee> {
        @Override
        public Employee create(OffsetDateTime timestamp) {
            return new EventSourcedEmployee(this);
        }
    }

    @Revision(3)
    public record Moved(String to) implements Event {
        @Override
        public void apply(Employee employee) {
            employee.move(to);
        }
    }
}
