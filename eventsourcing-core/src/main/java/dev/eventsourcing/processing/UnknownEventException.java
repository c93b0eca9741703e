package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.Notification;
import org.jspecify.annotations.Nullable;

/**
 * A processor has come to an event that another build has stored: this one does not know its topic, or its revision. It goes
 * no further, and leaves the event to an instance that knows it. Nothing is wrong with the event, so that it is neither
 * skipped nor parked.
 */
public final class UnknownEventException extends ProcessorException {

    private static final long serialVersionUID = 1L;

    private final long notificationId;
    private final String topic;

    UnknownEventException(
            String processor, String applicationName, Notification notification, @Nullable Throwable cause) {
        super(
                processor,
                applicationName,
                "Processor \"" + processor + "\" has come to notification " + notification.id() + " of application \""
                        + applicationName + "\", which this build does not know: "
                        + (cause == null
                                ? "the topic \"" + notification.topic()
                                        + "\" is not registered. Register its type, or its"
                                        + " new name with an alias; or set the topics that are to be followed, without it"
                                : cause.getMessage())
                        + ". Until then it is left to instances that know it",
                cause);
        this.notificationId = notification.id();
        this.topic = notification.topic();
    }

    /** Returns the notification that is not known. */
    public long notificationId() {
        return notificationId;
    }

    /** Returns the topic that it is stored under. */
    public String topic() {
        return topic;
    }
}
