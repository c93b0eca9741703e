package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import org.jspecify.annotations.Nullable;

/** An event cannot be stored, because of the type of something in it. The message names the place, not the content. */
public final class SerializationException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    public SerializationException(String message) {
        super(message);
    }

    public SerializationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
