package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import org.jspecify.annotations.Nullable;

/**
 * A stored event cannot be read: its topic or revision is unknown, its bytes were changed, a key is missing, a field is.
 *
 * <p>The message names the place, not the content, and there is no cause whose message could.
 */
public class DeserializationException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    public DeserializationException(String message) {
        super(message);
    }

    DeserializationException(StoredEvent event, @Nullable String problem) {
        super("Event " + event + " cannot be read: " + problem);
    }
}
