package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;

/** The tables of an application cannot be made ready. The {@link #action()} says what to do about it. */
public final class SchemaException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    SchemaException(String description, String action, @Nullable Throwable cause) {
        super(description, action, cause);
    }
}
