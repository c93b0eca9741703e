package dev.eventsourcing.system;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The followers of a system have not processed in time all that there was. They may later. The cause is what keeps them from
 * it, if the store or a log has failed.
 */
public final class RunnerTimeoutException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    RunnerTimeoutException(Processor processor, Duration timeout) {
        this(processor, timeout, processor.outage());
    }

    private RunnerTimeoutException(Processor processor, Duration timeout, @Nullable Throwable outage) {
        super(
                "Processor \"" + processor.name() + "\" has not processed the log of \"" + processor.applicationName()
                        + "\" within " + timeout.toMillis() + " ms"
                        + (processor.isContested() ? ", because another instance, or another writer, is at it" : "")
                        + (outage == null ? "" : ", and goes on trying: " + outage),
                outage);
    }
}
