package dev.eventsourcing.domain;

import org.jspecify.annotations.Nullable;

/**
 * Root of every exception that the library defines, so that one handler can tell its failures from others.
 *
 * <p>Messages name the ids, versions and topics involved and say what to do next. They never hold the content of an
 * event. A wrong argument is an {@link IllegalArgumentException}, as everywhere in Java.
 */
public abstract class EventSourcingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String description;
    private final @Nullable String action;

    protected EventSourcingException(String message) {
        this(message, (Throwable) null);
    }

    protected EventSourcingException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.description = message;
        this.action = null;
    }

    /**
     * Makes one whose message has two parts, which the report of a start that has failed shows apart.
     *
     * @param description what is wrong: a sentence or more
     * @param action what to do: a sentence or more
     */
    protected EventSourcingException(String description, String action, @Nullable Throwable cause) {
        super(description + (description.endsWith(".") ? " " : ". ") + action, cause);
        this.description = description;
        this.action = action;
    }

    /** Returns what is wrong, without the {@link #action()} if there is one. */
    public final String description() {
        return description;
    }

    /** Returns what to do, null if the description says it or it is not known. */
    public final @Nullable String action() {
        return action;
    }
}
