package dev.eventsourcing.system;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;

/** The followers of a system have not processed in time all that there was. They may later. */
public final class RunnerTimeoutException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    RunnerTimeoutException(Processor processor, Duration timeout) {
        super("Processor \"" + processor.name() + "\" has not processed the log of \"" + processor.applicationName()
                + "\" within " + timeout.toMillis() + " ms");
    }
}
