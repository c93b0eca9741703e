package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;
import org.jspecify.annotations.Nullable;

/**
 * A processor has not processed what it should have: one type to catch for whoever waits for one or runs one, whatever the
 * reason. A log or a store that cannot be reached is a {@link dev.eventsourcing.persistence.PersistenceException} instead.
 */
public abstract class ProcessorException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;
    private final String applicationName;

    protected ProcessorException(String processor, String applicationName, String message) {
        this(processor, applicationName, message, null);
    }

    protected ProcessorException(String processor, String applicationName, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.processor = processor;
        this.applicationName = applicationName;
    }

    /** Returns the name of the processor. */
    public final String processor() {
        return processor;
    }

    /** Returns the name of the application whose log it follows. */
    public final String applicationName() {
        return applicationName;
    }
}
