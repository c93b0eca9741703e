package dev.eventsourcing.persistence;

import org.jspecify.annotations.Nullable;

/**
 * Other writers held what a write waited for, for longer than the lock timeout: nothing was stored, and it can be tried
 * again.
 */
public final class LockTimeoutException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    public LockTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
