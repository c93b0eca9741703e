package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import org.jspecify.annotations.Nullable;

/** A setting that the application cannot start with. Neither text holds a key or any other secret. */
final class InvalidSettingException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final String action;

    InvalidSettingException(String description, String action) {
        this(description, action, null);
    }

    InvalidSettingException(String description, String action, @Nullable Throwable cause) {
        super(description + " " + action, cause);
        this.description = description;
        this.action = action;
    }

    /** Returns what is wrong: sentences that name the full key of the setting. */
    String description() {
        return description;
    }

    /** Returns what to do: sentences. */
    String action() {
        return action;
    }
}
