package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A read model in a store that no transaction rolls back, which leaves out what it has seen. */
final class ViewElsewhere extends Projection {

    private final SortedMap<String, Long> seen = new TreeMap<>();
    private final List<Long> calls = new ArrayList<>();
    private Runnable afterEach = () -> {};
    private int count;

    @EventHandler
    void on(Object event, Tracking tracking) {
        calls.add(tracking.notificationId());
        if (seen.getOrDefault(tracking.applicationName(), 0L) < tracking.notificationId()) {
            seen.put(tracking.applicationName(), tracking.notificationId());
            count++;
        }
        afterEach.run();
    }

    void afterEach(Runnable action) {
        afterEach = action;
    }

    /** Returns the notifications that the handler was called with, each time. */
    List<Long> calls() {
        return calls;
    }

    int count() {
        return count;
    }
}
