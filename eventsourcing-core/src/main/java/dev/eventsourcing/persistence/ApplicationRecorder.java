package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Keeps the events of an application in a total order, besides the order of each originator.
 *
 * <p>No event ever appears below one that was already visible: a reader that has seen notification N misses nothing if
 * it goes on from N.
 */
public interface ApplicationRecorder extends AggregateRecorder {

    /** Whose events the {@link #dictionaries} are. */
    OriginatorId DICTIONARIES = OriginatorId.of("dictionaries");

    /**
     * Runs the work in the caller's transaction, or else in a new one, which what is inserted by the work then belongs to. If
     * the work throws, nothing of that stays: the caller's transaction cannot be committed then, unless it goes back to a
     * savepoint from before. Recorders without transactions take back what they have stored; by default the work is just run.
     *
     * @throws ConcurrencyException if the commit finds that somebody else was first
     * @throws PersistenceException if the store fails
     */
    default <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    /**
     * Tells whether what is inserted now belongs to a transaction that the caller ends, and that may see what is not committed;
     * or whether it may, where that cannot be told.
     */
    default boolean joinsTransaction() {
        return false;
    }

    /**
     * Returns the selected notifications in ascending order of their ids.
     *
     * @throws PersistenceException if the store fails
     */
    List<Notification> selectNotifications(NotificationSelection selection);

    /**
     * Returns the notification ids of events that were stored, ascending; without those that are not stored, or not yet.
     * So a caller who does not know what became of a save can find out.
     *
     * @throws PersistenceException if the store fails
     */
    List<Long> selectNotificationIds(List<StoredEvent> events);

    /** Returns the highest notification id, empty if nothing was stored yet. */
    OptionalLong maxNotificationId();

    /**
     * Returns the notification id up to which the log is final, 0 if it is empty: a selection that begins later misses
     * nothing up to there, also if it selects some topics only. Nearly always the highest id.
     *
     * @throws PersistenceException if the store fails
     */
    long horizon();

    /** Returns the kinds of events that were noted here. */
    default EventTypes eventTypes() {
        return EventTypes.NONE;
    }

    /**
     * Has the listener run soon after new notifications can be selected, until the subscription is closed: after each save
     * through this recorder, and for those of others where the store can tell. Only a hint: it can come late, twice or for
     * nothing, and be lost, so that a reader looks from time to time in any case.
     *
     * @param listener run on a thread that saves or waits for notice, so it is quick and does not use the store
     */
    Subscription subscribe(Runnable listener);

    /**
     * Returns where the application's compression dictionaries are kept, each as an event of {@link #DICTIONARIES}, its
     * version the number, and its topic with the application's name. What is inserted there is committed on return, whatever
     * transaction the caller is in. By default there is room for none.
     */
    default AggregateRecorder dictionaries() {
        return NoDictionaries.INSTANCE;
    }
}
