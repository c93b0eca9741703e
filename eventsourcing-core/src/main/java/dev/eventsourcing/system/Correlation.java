package dev.eventsourcing.system;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import java.util.Map;

/** Says in the metadata of events what they belong to, and what they came of. */
final class Correlation {

    private static final String CORRELATION_ID = "correlation_id";
    private static final String CAUSATION_ID = "causation_id";
    private static final EventScope NONE = EventScope.of(Map.of()).alone();

    private Correlation() {}

    /**
     * Returns a scope for what comes of an event: hands its correlation id on, if it has one. It takes nothing of the scope of
     * who saves, on whose thread a runner may process the events of others.
     */
    static EventScope scopeFor(DomainEvent event) {
        String correlationId = event.metadata().get(CORRELATION_ID);
        return correlationId == null
                ? NONE
                : EventScope.of(Map.of(
                                CORRELATION_ID,
                                correlationId,
                                CAUSATION_ID,
                                event.originatorId() + "#" + event.originatorVersion()))
                        .alone();
    }
}
