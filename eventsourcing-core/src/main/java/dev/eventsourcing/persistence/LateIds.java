package dev.eventsourcing.persistence;

import java.util.List;
import java.util.OptionalLong;

/** The notification ids of one save, once they are there. */
final class LateIds {

    private final ApplicationRecorder recorder;
    private final List<StoredEvent> events;
    private volatile List<Long> ids = List.of();

    LateIds(ApplicationRecorder recorder, List<StoredEvent> events) {
        this.recorder = recorder;
        this.events = events;
    }

    /** Asks the recorder if need be. Of which event an id is cannot be told if some of them are missing. */
    OptionalLong get(int index) {
        if (ids.isEmpty()) {
            List<Long> found = recorder.selectNotificationIds(events);
            if (found.size() == events.size()) {
                ids = found;
            }
        }
        return known(index);
    }

    /** Asks nobody. */
    OptionalLong known(int index) {
        return ids.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ids.get(index));
    }
}
