package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.util.List;

/**
 * A remote log as processors follow it. Safe for use by several threads.
 *
 * @param pages gives all but prompts
 * @param prompts gives them
 */
record RemoteFollowedLog(FollowedLog pages, RemoteNotificationLog prompts) implements FollowedLog {

    @Override
    public String applicationName() {
        return pages.applicationName();
    }

    @Override
    public Mapper mapper() {
        return pages.mapper();
    }

    @Override
    public List<Notification> select(NotificationSelection selection) {
        return pages.select(selection);
    }

    @Override
    public long horizon() {
        return pages.horizon();
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return prompts.subscribe(listener);
    }
}
