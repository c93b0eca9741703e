package dev.eventsourcing.application;

import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.util.List;

/**
 * An application's log as a processor follows it: in pages as large as it likes, with what reads the events, and prompted.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface FollowedLog {

    /** Returns whose log it is; positions in it are kept under this name. */
    String applicationName();

    /** Returns what turns its notifications into events. */
    Mapper mapper();

    /**
     * Tells whether the mapper has every topic that its application stores, as the application's own has. What has another
     * topic was stored by another build then, and is not passed over.
     */
    default boolean knowsItsTopics() {
        return false;
    }

    /**
     * Returns the selected notifications in ascending order, fewer than the limit only if there are no more.
     *
     * @throws dev.eventsourcing.persistence.PersistenceException if the log cannot be read
     */
    List<Notification> select(NotificationSelection selection);

    /** As {@link NotificationLog#horizon()}. */
    long horizon();

    /** As {@link ApplicationRecorder#subscribe}. */
    Subscription subscribe(Runnable listener);

    /**
     * Returns the log of a recorder that is at hand.
     *
     * @param mapper the application's own, which has all its topics
     */
    static FollowedLog of(String applicationName, ApplicationRecorder recorder, Mapper mapper) {
        return new RecorderFollowedLog(applicationName, recorder, mapper);
    }

    /**
     * Returns a log that is somewhere else, and prompts nobody.
     *
     * @param sectionSize how many notifications it gives at a time
     * @param mapper reads the events of that application: has its topics, and its cipher if it has one
     */
    static FollowedLog of(String applicationName, NotificationLog log, int sectionSize, Mapper mapper) {
        return new SectionedFollowedLog(applicationName, log, sectionSize, mapper);
    }
}
