package dev.eventsourcing.domain;

/** An event is not the next one of its aggregate: it was repeated, or one before it is missing. */
public final class OriginatorVersionException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final OriginatorId originatorId;
    private final long expected;
    private final long actual;

    OriginatorVersionException(Aggregate aggregate, DomainEvent event, long expected) {
        super("Event " + event + " is not the next one of " + aggregate + ": expected version " + expected);
        this.originatorId = event.originatorId();
        this.expected = expected;
        this.actual = event.originatorVersion();
    }

    /** A stored version is not the next one. */
    OriginatorVersionException(Aggregate aggregate, StoredVersion stored, long expected) {
        super("Version " + stored.number() + " is not the next one of " + aggregate + ": expected version " + expected);
        this.originatorId = aggregate.originatorId();
        this.expected = expected;
        this.actual = stored.number();
    }

    /** The aggregate does not exist yet, and the event does not create it. */
    OriginatorVersionException(Class<?> type, DomainEvent event) {
        super("Event " + event + " cannot be the first one of a " + type.getSimpleName()
                + ": the one that creates it must come before");
        this.originatorId = event.originatorId();
        this.expected = 1;
        this.actual = event.originatorVersion();
    }

    public OriginatorId originatorId() {
        return originatorId;
    }

    /** Returns the version that the aggregate's next event must have. */
    public long expected() {
        return expected;
    }

    /** Returns the version of the event. */
    public long actual() {
        return actual;
    }
}
