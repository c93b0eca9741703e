package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import java.time.Duration;
import java.util.function.Supplier;
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

    /** Makes what may refuse one of its arguments with a message that begins with the last part of the setting's key. */
    static <T> T naming(String prefix, Supplier<T> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(
                    prefix + "." + e.getMessage() + ".", "Correct it, or remove it to have the default.", e);
        }
    }

    /** Refuses a time that is over at once. */
    static void requirePositive(String key, Duration value) {
        if (value.toMillis() < 1) {
            throw new InvalidSettingException(key + " is " + value + ".", "Set it to 1ms or more, such as 5s.");
        }
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
