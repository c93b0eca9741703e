package dev.eventsourcing.jdbc;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A log of which something is done with what is asked for, before it is read. */
record WatchedLog(FollowedLog log, Consumer<NotificationSelection> before) implements FollowedLog {

    /** Returns one of which so many events at a time fit in memory. */
    static WatchedLog limited(FollowedLog log, int limit) {
        return new WatchedLog(log, selection -> {
            if (selection.limit() > limit) {
                throw new OutOfMemoryError("Java heap space");
            }
        });
    }

    /** Returns one that is far away. */
    static WatchedLog slow(FollowedLog log, Duration wait) {
        return new WatchedLog(log, selection -> {
            try {
                Thread.sleep(wait.toMillis());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
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
        before.accept(selection);
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
