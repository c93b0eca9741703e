package dev.eventsourcing.processing;

/**
 * A processor is set to another number of partitions than its log is processed in, with which events would be processed
 * twice or not at all. It processes nothing.
 */
public final class PartitionCountException extends ProcessorException {

    private static final long serialVersionUID = 1L;

    private final int stored;
    private final int configured;

    PartitionCountException(String processor, String applicationName, int stored, int configured) {
        super(
                processor,
                applicationName,
                "Processor \"" + processor + "\" has processed the log of \"" + applicationName + "\" in " + stored
                        + " partitions, and partitions is set to " + configured
                        + ": set it back, or reset the processor");
        this.stored = stored;
        this.configured = configured;
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
