package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Notification;

/**
 * A processor has got an event from the log that it follows and cannot read it: its topic is not registered, its bytes were
 * changed, a key is missing. The cause says which. It counts as a failure of that event.
 */
public final class UnreadableEventException extends ProcessorException {

    private static final long serialVersionUID = 1L;

    private final long notificationId;

    UnreadableEventException(
            String processor, String applicationName, Notification notification, DeserializationException cause) {
        super(
                processor,
                applicationName,
                "Processor \"" + processor + "\" cannot read notification " + notification.id() + " of application \""
                        + applicationName + "\": " + cause.getMessage(),
                cause);
        this.notificationId = notification.id();
    }

    /** Returns the notification that cannot be read. */
    public long notificationId() {
        return notificationId;
    }
}
