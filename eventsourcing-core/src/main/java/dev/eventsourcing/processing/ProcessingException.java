package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;

/** A processor has stopped at an event; the cause is what its handler threw. */
public final class ProcessingException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;
    private final long notificationId;

    ProcessingException(String processor, String applicationName, long notificationId, String event, Throwable cause) {
        super(
                "Processor \"" + processor + "\" has stopped at notification " + notificationId + " of application \""
                        + applicationName + "\", " + event + ": " + cause
                        + ". Mend the cause and resume the processor; the event will be tried again",
                cause);
        this.processor = processor;
        this.notificationId = notificationId;
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }

    /** Returns the notification that it has stopped at. */
    public long notificationId() {
        return notificationId;
    }
}
