package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;

/** The thread was interrupted while it waited to write: nothing was sent. */
final class InterruptedSaveException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    InterruptedSaveException(Exception cause) {
        super("Interrupted while waiting for the database; nothing was stored", cause);
    }
}
