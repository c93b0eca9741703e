package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;

/**
 * A transaction was to be committed though a save in it has failed when its events were written already, as that of an
 * in-line projection does: it was rolled back, and nothing of it was stored. The cause is what the save has failed
 * with.
 *
 * <p>The aggregates have their pending events back.
 */
public final class IncompleteSaveException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    IncompleteSaveException(Throwable cause) {
        super(
                "A save in this transaction has failed when its events were written, and was caught: " + cause
                        + ". The transaction was rolled back, and nothing was stored. Let what a save throws out of the"
                        + " transaction, or save in a nested one",
                cause);
    }
}
