package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.Notification;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;

/** The notifications of a log from a position on. */
final class NotificationSource implements EventSource {

    private final NotificationLog log;
    private final LongSupplier horizon;
    private final int limit;
    private final Collection<String> topics;
    private long start;

    /**
     * Makes a source.
     *
     * @param horizon up to where the log is final, as far as is known without asking it
     */
    NotificationSource(NotificationLog log, LongSupplier horizon, long start, int limit, Collection<String> topics) {
        this.log = log;
        this.horizon = horizon;
        this.start = start;
        this.limit = limit;
        this.topics = topics;
    }

    @Override
    public List<byte[]> next() {
        long reached = horizon.getAsLong(); // asked for before, as only then nothing can be missed
        if (reached < start) {
            return List.of();
        }
        List<Notification> items = log.select(start, limit, null, topics);
        if (!items.isEmpty()) {
            start = items.get(items.size() - 1).id() + 1;
        }
        if (items.size() < limit) {
            start = Math.max(start, reached + 1);
        }
        return items.stream()
                .map(item -> EventSource.event(item.id(), NotificationJson.of(item)))
                .toList();
    }
}
