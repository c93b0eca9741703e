package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A save met a transaction that may not write: nothing was stored, and the same save fails there again.
 *
 * <p>The aggregates have their pending events back.
 */
public final class ReadOnlyTransactionException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    private ReadOnlyTransactionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The caller's Spring transaction says so. */
    static ReadOnlyTransactionException ofTransaction(@Nullable String name) {
        return new ReadOnlyTransactionException(
                "The caller's transaction" + (name == null ? "" : " \"" + name + "\"")
                        + " is read-only; nothing was stored. Remove readOnly from it, or save in a"
                        + " transaction of its own"
                        + " with the propagation REQUIRES_NEW",
                null);
    }

    /** The database says so. */
    static ReadOnlyTransactionException ofDatabase(String table, SQLException cause) {
        return new ReadOnlyTransactionException(
                "The database does not let this transaction write to \"" + table
                        + "\", because it or the whole database"
                        + " is read-only; nothing was stored. Save in a transaction that is not read-only, and let the"
                        + " DataSource lead to a database that can be written to: not a standby, no read-only"
                        + " pool or file",
                cause);
    }
}
