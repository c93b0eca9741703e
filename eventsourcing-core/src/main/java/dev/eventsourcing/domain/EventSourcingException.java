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

    protected EventSourcingException(String message) {
        super(message);
    }

    protected EventSourcingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
