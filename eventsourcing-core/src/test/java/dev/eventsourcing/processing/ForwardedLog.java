package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.util.List;

/** A log that hands everything on to another one; a subclass does one thing otherwise. */
class ForwardedLog implements FollowedLog {

    private final FollowedLog log;

    ForwardedLog(FollowedLog log) {
        this.log = log;
    }

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
