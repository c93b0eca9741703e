package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.PersistenceException;
import java.util.function.Supplier;

/**
 * A processor cannot read the log that it follows, which says nothing of any event; the cause says why. The processor tries
 * again with growing pauses.
 */
public final class LogReadException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    private final String processor;
    private final String applicationName;
    private final long notificationId;

    private LogReadException(String processor, String applicationName, long notificationId, RuntimeException cause) {
        super(
                "Processor \"" + processor + "\" cannot read the log of application \"" + applicationName
                        + "\" after notification " + notificationId + ": " + cause
                        + ". It goes on by itself when the log can be reached again",
                cause);
        this.processor = processor;
        this.applicationName = applicationName;
        this.notificationId = notificationId;
    }

    /** Reads from a log, and says of what goes wrong whose log it is, and where. */
    static <T> T naming(String processor, String applicationName, long after, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LogReadException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new LogReadException(processor, applicationName, after, e);
        }
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }

    /** Returns whose log it is. */
    public String applicationName() {
        return applicationName;
    }

    /** Returns the notification after which it was to be read, 0 for the beginning. */
    public long notificationId() {
        return notificationId;
    }
}
