package dev.eventsourcing.domain;

/** An event was applied or given back to an aggregate that it does not belong to. */
public final class OriginatorIdException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final OriginatorId expected;
    private final OriginatorId actual;

    OriginatorIdException(Aggregate aggregate, DomainEvent event) {
        super("Event " + event + " does not belong to " + aggregate);
        this.expected = aggregate.originatorId();
        this.actual = event.originatorId();
    }

    /** Returns the id of the aggregate. */
    public OriginatorId expected() {
        return expected;
    }

    /** Returns the originator id of the event. */
    public OriginatorId actual() {
        return actual;
    }
}
