package dev.eventsourcing.application;

import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.util.List;

/** A log in this process. Safe for use by several threads. */
record RecorderFollowedLog(String applicationName, ApplicationRecorder recorder, Mapper mapper) implements FollowedLog {

    @Override
    public boolean knowsItsTopics() {
        return true;
    }

    @Override
    public List<Notification> select(NotificationSelection selection) {
        return recorder.selectNotifications(selection);
    }

    @Override
    public long horizon() {
        return recorder.horizon();
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return recorder.subscribe(listener);
    }
}
