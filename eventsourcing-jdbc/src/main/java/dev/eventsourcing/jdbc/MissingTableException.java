package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

/** A table of the store is not there: those who look after the tables have not made it, or not yet. */
final class MissingTableException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    MissingTableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
