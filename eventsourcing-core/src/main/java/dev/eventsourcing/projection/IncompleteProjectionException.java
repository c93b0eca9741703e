package dev.eventsourcing.projection;

import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorException;

/** A version of a projection was not made the one to read, because events are missing in it; nothing was changed. */
public final class IncompleteProjectionException extends ProcessorException {

    private static final long serialVersionUID = 1L;

    private final long notificationId;

    IncompleteProjectionException(Processor processor, DeadLetter first) {
        super(
                processor.name(),
                processor.applicationName(),
                "Processor \"" + processor.name() + "\" has put events of application \"" + processor.applicationName()
                        + "\" aside, the first of them notification " + first.notificationId() + ", "
                        + first.originatorId()
                        + " version " + first.originatorVersion()
                        + ": retry its dead letters, or evict what its read model can do without, and switch then");
        this.notificationId = first.notificationId();
    }

    /** Returns the first notification that was put aside. */
    public long notificationId() {
        return notificationId;
    }
}
