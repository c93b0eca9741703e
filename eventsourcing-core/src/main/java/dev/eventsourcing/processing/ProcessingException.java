package dev.eventsourcing.processing;

/** A processor has stopped at an event; the cause is what its handler threw. */
public final class ProcessingException extends ProcessorException {

    private static final long serialVersionUID = 1L;

    private final long notificationId;

    ProcessingException(String processor, String applicationName, long notificationId, String event, Throwable cause) {
        super(
                processor,
                applicationName,
                "Processor \"" + processor + "\" has stopped at notification " + notificationId + " of application \""
                        + applicationName + "\", " + event + ": " + cause
                        + ". Mend the cause and resume the processor; the event will be tried again",
                cause);
        this.notificationId = notificationId;
    }

    /** Returns the notification that it has stopped at. */
    public long notificationId() {
        return notificationId;
    }
}
