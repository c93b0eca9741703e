package dev.eventsourcing.application;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;

/** There is no aggregate of that id, or it did not exist yet at that version. */
public final class AggregateNotFoundException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final OriginatorId originatorId;

    AggregateNotFoundException(Class<?> type, OriginatorId originatorId) {
        this(originatorId, type.getSimpleName() + " " + originatorId + " does not exist");
    }

    AggregateNotFoundException(Class<?> type, OriginatorId originatorId, long version) {
        this(originatorId, type.getSimpleName() + " " + originatorId + " has no version " + version);
    }

    AggregateNotFoundException(OriginatorId originatorId) {
        this(originatorId, "There is nothing of the id " + originatorId);
    }

    private AggregateNotFoundException(OriginatorId originatorId, String message) {
        super(message);
        this.originatorId = originatorId;
    }

    public OriginatorId originatorId() {
        return originatorId;
    }
}
