package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.persistence.ApplicationObserver;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the events of each save one correlation id, for where nobody else does: what comes of them has the same, and so a
 * whole chain is found by one id. A trace and an {@link dev.eventsourcing.domain.EventScope} come before it.
 */
final class CorrelationIds implements Observers {

    private final EventSourcingProperties properties;

    CorrelationIds(EventSourcingProperties properties) {
        this.properties = properties;
    }

    @Override
    public ApplicationObserver ofApplication(String application) {
        if (!properties.application(application).correlationIds()) {
            return ApplicationObserver.NONE;
        }
        return new ApplicationObserver() {
            @Override
            public Map<String, String> metadata() {
                return Map.of("correlation_id", UUID.randomUUID().toString());
            }
        };
    }
}
