package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;

/**
 * A processor is set to another number of partitions than its log is processed in, with which events would be processed
 * twice or not at all. It processes nothing.
 */
public final class PartitionCountException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;
    private final String applicationName;
    private final int stored;
    private final int configured;

    PartitionCountException(String processor, String applicationName, int stored, int configured) {
        super("Processor \"" + processor + "\" has processed the log of \"" + applicationName + "\" in " + stored
                + " partitions, and partitions is set to " + configured + ": set it back, or reset the processor");
        this.processor = processor;
        this.applicationName = applicationName;
        this.stored = stored;
        this.configured = configured;
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }

    /** Returns the name of the application whose log is followed. */
    public String applicationName() {
        return applicationName;
    }

    /** Returns the number of partitions that the log is processed in. */
    public int stored() {
        return stored;
    }

    /** Returns the number of partitions that was refused. */
    public int configured() {
        return configured;
    }
}
