package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.Notification;
import java.util.Collection;
import java.util.List;

/** The notifications of a log from a position on. */
final class NotificationSource implements EventSource {

    private final NotificationLog log;
    private final int limit;
    private final Collection<String> topics;
    private long start;

    NotificationSource(NotificationLog log, long start, int limit, Collection<String> topics) {
        this.log = log;
        this.start = start;
        this.limit = limit;
        this.topics = topics;
    }

    @Override
    public List<byte[]> next() {
        // asked for before, as only then nothing can be missed; of all topics the last one is the end anyway
        long horizon = topics.isEmpty() ? 0 : log.horizon();
        List<Notification> items = log.select(start, limit, null, topics);
        if (!items.isEmpty()) {
            start = items.get(items.size() - 1).id() + 1;
        }
        if (items.size() < limit) {
            start = Math.max(start, horizon + 1);
        }
        return items.stream()
                .map(item -> EventSource.event(item.id(), NotificationJson.of(item)))
                .toList();
    }
}
