package dev.eventsourcing.domain;

/** A class cannot work as an aggregate as it is written. Raised when an application that names it is
 * constructed; what its constructor does shows at the first replay. */
public final class AggregateDefinitionException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    AggregateDefinitionException(Class<?> type, String problem) {
        super("Aggregate " + type.getName() + ": " + problem);
    }
}
