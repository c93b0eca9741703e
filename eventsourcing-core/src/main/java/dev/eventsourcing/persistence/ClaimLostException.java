package dev.eventsourcing.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A claim was lost while its work was done: nothing was heard of its holder for too long, or a connection broke. Nothing was
 * stored. Whoever did the work may be slow, or the process, or the network; so that it is worth another attempt.
 */
public final class ClaimLostException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    /** For implementors of recorders. */
    public ClaimLostException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
