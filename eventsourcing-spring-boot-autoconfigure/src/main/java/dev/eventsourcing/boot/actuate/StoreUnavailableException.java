package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.persistence.PersistenceException;

/** What was asked for is there and cannot be shown, as its store has failed, or does not answer. It is in the log already. */
final class StoreUnavailableException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
