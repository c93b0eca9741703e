package dev.eventsourcing.persistence;

import java.util.List;
import java.util.OptionalLong;

/**
 * Keeps the events of an application in a total order, besides the order of each originator.
 *
 * <p>No event ever appears below one that was already visible: a reader that has seen notification N misses nothing if
 * it goes on from N.
 */
public interface ApplicationRecorder extends AggregateRecorder {

    /**
     * Returns the selected notifications in ascending order of their ids.
     *
     * @throws PersistenceException if the store fails
     */
    List<Notification> selectNotifications(NotificationSelection selection);

    /** Returns the highest notification id, empty if nothing was stored yet. */
    OptionalLong maxNotificationId();
}
