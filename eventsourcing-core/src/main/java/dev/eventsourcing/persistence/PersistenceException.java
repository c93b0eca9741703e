package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import org.jspecify.annotations.Nullable;

/**
 * The store could not do its work: it was not reachable, a lock was not to be had in time, a table is missing.
 *
 * <p>Nothing says that another try fails too. A conflict is not among these: see {@link ConcurrencyException}.
 */
public class PersistenceException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    public PersistenceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** As {@link EventSourcingException#EventSourcingException(String, String, Throwable)}. */
    protected PersistenceException(String description, String action, @Nullable Throwable cause) {
        super(description, action, cause);
    }
}
