package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.Notification;

/**
 * A processor has got an event from the log that it follows and cannot read it: its topic is not registered, its bytes were
 * changed, a key is missing. The cause says which. It counts as a failure of that event.
 */
public final class UnreadableEventException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;
    private final String applicationName;
    private final long notificationId;

    UnreadableEventException(
            String processor, String applicationName, Notification notification, DeserializationException cause) {
        super(
                "Processor \"" + processor + "\" cannot read notification " + notification.id() + " of application \""
                        + applicationName + "\": " + cause.getMessage(),
                cause);
        this.processor = processor;
        this.applicationName = applicationName;
        this.notificationId = notification.id();
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }

    /** Returns whose log it is in. */
    public String applicationName() {
        return applicationName;
    }

    /** Returns the notification that cannot be read. */
    public long notificationId() {
        return notificationId;
    }
}
