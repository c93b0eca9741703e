package dev.eventsourcing.projection;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.processing.Processor;

/** A version of a projection was not made the one to read, because events are missing in it; nothing was changed. */
public final class IncompleteProjectionException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;
    private final String applicationName;
    private final long notificationId;

    IncompleteProjectionException(Processor processor, DeadLetter first) {
        super("Processor \"" + processor.name() + "\" has put events of application \"" + processor.applicationName()
                + "\" aside, the first of them notification " + first.notificationId() + ", " + first.originatorId()
                + " version " + first.originatorVersion()
                + ": retry its dead letters, or evict what its read model can do without, and switch then");
        this.processor = processor.name();
        this.applicationName = processor.applicationName();
        this.notificationId = first.notificationId();
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }

    /** Returns the name of the application whose events they are. */
    public String applicationName() {
        return applicationName;
    }

    /** Returns the first notification that was put aside. */
    public long notificationId() {
        return notificationId;
    }
}
