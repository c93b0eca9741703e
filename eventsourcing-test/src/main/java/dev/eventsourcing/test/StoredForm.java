package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Takes events through the form in which they are stored, so that one that cannot be stored, or is read back as something
 * else, fails the test and not the production.
 */
record StoredForm(Mapper mapper) {

    static StoredForm standard() {
        return new StoredForm(new Mapper(new Topics(), new JacksonTranscoder()));
    }

    List<DomainEvent> readBack(List<DomainEvent> events) {
        return events.stream().map(this::readBack).toList();
    }

    private DomainEvent readBack(DomainEvent event) {
        mapper.topics().register(event.payload().getClass());
        DomainEvent read = mapper.toDomainEvent(mapper.toStoredEvent(event));
        if (!Texts.areSame(event.payload(), read.payload())) {
            throw new AssertionFailedError(
                    "The event " + event + " is not what was stored when it is read again:"
                            + Texts.LINE + "stored  " + Texts.of(event.payload())
                            + Texts.LINE + "read    " + Texts.of(read.payload()),
                    event.payload(),
                    read.payload());
        }
        return read;
    }
}
