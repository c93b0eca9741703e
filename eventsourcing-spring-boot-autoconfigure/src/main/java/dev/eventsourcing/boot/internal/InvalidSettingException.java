package dev.eventsourcing.boot.internal;

import dev.eventsourcing.domain.EventSourcingException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A setting that the application cannot start with. Neither text holds a key or any other secret. */
public final class InvalidSettingException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    /**
     * Both are shown in the report of a start that has failed.
     *
     * @param description what is wrong: sentences that name the full key of the setting
     * @param action what to do: sentences
     */
    public InvalidSettingException(String description, String action) {
        this(description, action, null);
    }

    /** As above. */
    public InvalidSettingException(String description, String action, @Nullable Throwable cause) {
        super(description, action, cause);
    }

    /** Makes what may refuse one of its arguments with a message that begins with the last part of the setting's key. */
    public static <T> T naming(String prefix, Supplier<T> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(
                    prefix + "." + e.getMessage() + ".", "Correct it, or remove it to have the default.", e);
        }
    }

    /** As below, with 5s as the example. */
    public static void requirePositive(String key, Duration value) {
        requirePositive(key, value, "5s");
    }

    /**
     * Refuses a time that is over at once.
     *
     * @param example one that may be set
     * @throws InvalidSettingException if it is less than a millisecond, naming the key
     */
    public static void requirePositive(String key, Duration value, String example) {
        if (value.toMillis() < 1) {
            throw new InvalidSettingException(
                    key + " is " + value + ".", "Set it to 1ms or more, such as " + example + ".");
        }
    }
}
