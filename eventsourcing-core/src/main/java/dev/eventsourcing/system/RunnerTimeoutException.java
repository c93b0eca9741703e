package dev.eventsourcing.system;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The followers of a system have not processed all that there was in time, or before the runner was stopped or the thread
 * interrupted. They may later. The cause is what keeps them from it, if the store or a log has failed.
 */
public final class RunnerTimeoutException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    RunnerTimeoutException(Processor processor, Duration timeout) {
        this(processor, "within " + timeout.toMillis() + " ms");
    }

    /** @param when a few words on until when it has not */
    RunnerTimeoutException(Processor processor, String when) {
        this(processor, when, processor.outage());
    }

    private RunnerTimeoutException(Processor processor, String when, @Nullable Throwable outage) {
        super(
                "Processor \"" + processor.name() + "\" has not processed the log of \"" + processor.applicationName()
                        + "\" " + when
                        + (processor.isContested() ? ", because another instance, or another writer, is at it" : "")
                        + (outage == null ? "" : ", and goes on trying: " + outage),
                outage);
    }
}
