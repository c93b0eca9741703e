package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.util.List;

/** The dictionaries of a recorder that keeps none. */
enum NoDictionaries implements AggregateRecorder {
    INSTANCE;

    @Override
    public List<Long> insertEvents(List<StoredEvent> events) {
        throw new PersistenceException("This recorder keeps no dictionaries", null);
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return List.of();
    }

    @Override
    public StoredStates states() {
        return StoredStates.NONE;
    }
}
