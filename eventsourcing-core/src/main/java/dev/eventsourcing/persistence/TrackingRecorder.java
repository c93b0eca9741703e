package dev.eventsourcing.persistence;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how far a processor has come in the logs that it follows, what it could not process, and who may go on.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface TrackingRecorder {

    /** Returns the position reached in an application's log, empty if nothing of it was processed yet. */
    OptionalLong maxTrackingId(String applicationName);

    /** Tells whether a notification of an application was processed; null asks for nothing and is always true. */
    default boolean hasTrackingId(String applicationName, @Nullable Long notificationId) {
        if (notificationId == null) {
            return true;
        }
        OptionalLong reached = maxTrackingId(applicationName);
        return reached.isPresent() && reached.getAsLong() >= notificationId;
    }

    /**
     * Stores a position, in the caller's transaction if there is one.
     *
     * @throws ConcurrencyException if it is not above the one reached: somebody processed that notification before
     * @throws PersistenceException if the store fails
     */
    void insertTracking(Tracking tracking);

    /**
     * Puts the position where it is wanted, below the present one too, so that what is above is processed again or what
     * is below is left out. In the caller's transaction if there is one; elsewhere only within {@link #claim}.
     *
     * @param notificationId the notification that counts as processed last, 0 for none
     * @throws PersistenceException if the store fails
     */
    void resetTracking(String applicationName, long notificationId);

    /**
     * Runs the work in a new transaction, on the calling thread, as the only one at a time that holds the claim to an
     * application's log, in this process and all others on the same store. The claim ends with the transaction: with the
     * work, with the process, or with its connection. What this recorder and others on the same store do in the work
     * belongs to the transaction, and is rolled back if the work throws, which comes out as it was thrown.
     *
     * @return what the work returned, or empty, and the work was not run, if somebody else holds the claim
     * @throws ClaimLostException if the work fails because the claim was lost meanwhile
     * @throws ConcurrencyException if the commit finds that somebody else was first
     * @throws LockTimeoutException if the commit waits too long for other writers; nothing was stored
     * @throws PersistenceException if the store fails
     */
    <T> Optional<T> claim(String applicationName, Supplier<T> work);

    /**
     * Is called from time to time in the work of a claim, as before each event: the store hears of the holder while the work
     * does something else. Costs next to nothing if it was done a moment ago.
     *
     * @throws PersistenceException if the claim is lost
     */
    default void keepClaim(String applicationName) {}

    /** Tells whether {@link #claim} rolls back what was done when its work throws. In memory it cannot. */
    boolean isTransactional();

    /** Returns how many rows of any table were changed so far in the claim of the calling thread; empty if nobody knows. */
    default OptionalLong changedRows() {
        return OptionalLong.empty();
    }

    /**
     * Has the listener run soon after positions of this recorder were stored. Only a hint, as
     * {@link ApplicationRecorder#subscribe}, and of positions stored by this process only.
     */
    Subscription subscribeToTracking(Runnable listener);

    /** Returns what could not be processed, and waits to be looked at. */
    DeadLetters deadLetters();

    /**
     * Returns when a notification was processed, by this process or another.
     *
     * @param timeout how long to wait at the most; zero looks once
     * @throws TrackingTimeoutException if it was not processed in time, with the position reached
     * @throws InterruptedException if the calling thread is interrupted
     */
    default void awaitTrackingId(String applicationName, long notificationId, Duration timeout)
            throws InterruptedException {
        if (!awaitTrackingId(applicationName, notificationId, timeout, () -> false)) {
            throw new TrackingTimeoutException(
                    applicationName, notificationId, maxTrackingId(applicationName), timeout);
        }
    }

    /**
     * Returns when a notification was processed, by this process or another, or when it is not waited for any longer. Here
     * each caller looks by itself; a recorder with a store of its own shares a {@link TrackingWaits}.
     *
     * @param timeout how long to wait at the most; zero looks once
     * @param givenUp whether to stop waiting; asked several times a second
     * @return whether it was processed
     * @throws InterruptedException if the calling thread is interrupted
     */
    default boolean awaitTrackingId(
            String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        TrackingWaits waits = new TrackingWaits(this);
        Subscription subscription = subscribeToTracking(waits::prompt);
        try {
            return waits.await(applicationName, notificationId, timeout, givenUp);
        } finally {
            subscription.close();
        }
    }
}
