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

    OptionalLong get(int index) {
        if (ids.isEmpty()) {
            ids = recorder.selectNotificationIds(events);
        }
        return ids.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ids.get(index));
    }
}
