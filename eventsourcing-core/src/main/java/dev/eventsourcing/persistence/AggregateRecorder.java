package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.util.List;

/**
 * Keeps sequences of events, one for each originator.
 *
 * <p>Implementations are safe for use by several threads. What they must do is laid down, case by case, in the contract
 * suites of {@code eventsourcing-test}.
 */
public interface AggregateRecorder {

    /**
     * Stores all the events, or none of them.
     *
     * @param events an empty list stores nothing
     * @return the notification ids of the events, ascending in the order of the list; empty if this recorder numbers
     *     none, numbers them when the caller's transaction commits, or lost the connection after its own did
     * @throws ConcurrencyException if an originator has an event of one of the versions already
     * @throws PersistenceException if the store fails for another reason
     */
    List<Long> insertEvents(List<StoredEvent> events);

    /**
     * Returns the selected events of an originator, ordered by version; empty for an unknown one.
     *
     * @throws PersistenceException if the store fails
     */
    List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection);

    /**
     * Runs the action if the transaction that the calling thread's latest insert belongs to ends without a commit.
     * Recorders that commit before {@code insertEvents} returns, whoever calls it, have nothing to do.
     */
    default void onRollback(Runnable action) {}

    /**
     * Runs the action when the transaction that the calling thread's latest insert belongs to has been committed: at once
     * if it has been, or by the recorder after the caller's commit, and then the action is in no transaction any more.
     */
    default void onCommit(Runnable action) {
        action.run();
    }

    /**
     * Returns access to the states of all originators, to write them anew.
     *
     * @throws StatesNotWritableException if this recorder cannot do that
     */
    default StoredStates states() {
        throw new StatesNotWritableException(getClass());
    }
}
