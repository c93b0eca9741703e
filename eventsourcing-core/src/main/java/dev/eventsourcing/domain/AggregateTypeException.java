package dev.eventsourcing.domain;

/** An event belongs to another aggregate class than the one it was to be applied to; most often a mistaken id. */
public final class AggregateTypeException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    AggregateTypeException(Aggregate aggregate, DomainEvent event) {
        this(aggregate.getClass(), event);
    }

    AggregateTypeException(Class<?> type, DomainEvent event) {
        super("Event " + event + " belongs to " + owner(event) + ", it cannot be applied to " + type.getSimpleName()
                + ": load it as what it is");
    }

    private static String owner(DomainEvent event) {
        Class<?> payload = event.payload().getClass();
        return AggregateEvent.class.isAssignableFrom(payload)
                ? EventOwner.of(payload).getSimpleName()
                : "no aggregate class";
    }
}
