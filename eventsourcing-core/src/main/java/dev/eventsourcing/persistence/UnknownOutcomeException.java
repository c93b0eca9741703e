package dev.eventsourcing.persistence;

import org.jspecify.annotations.Nullable;

/**
 * The connection broke after a save was sent and before an answer came: the events were stored, all of them, or none.
 *
 * <p>The aggregates have their pending events back. Saving them again is safe: it stores them if they were not, and
 * fails with a {@link ConcurrencyException} if they were. {@link EventStore#find} tells which, without saving. The
 * library never sends anything twice by itself.
 */
public final class UnknownOutcomeException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    public UnknownOutcomeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
