package dev.eventsourcing.jdbc;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.util.List;

/** A log of which so many events at a time fit in memory. */
record LimitedLog(FollowedLog log, int limit) implements FollowedLog {

    @Override
    public String applicationName() {
        return log.applicationName();
    }

    @Override
    public Mapper mapper() {
        return log.mapper();
    }

    @Override
    public List<Notification> select(NotificationSelection selection) {
        if (selection.limit() > limit) {
            throw new OutOfMemoryError("Java heap space");
        }
        return log.select(selection);
    }

    @Override
    public long horizon() {
        return log.horizon();
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return log.subscribe(listener);
    }
}
