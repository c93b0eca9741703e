package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;

/** What a processor has made cannot be removed by itself, so that it cannot begin anew by itself; nothing was changed. */
public final class ClearException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;

    /**
     * @param processor its name
     * @param reason what is in the way
     */
    public ClearException(String processor, String reason) {
        super("The processor \"" + processor + "\" cannot begin anew by itself: " + reason
                + ". Give reset() what empties it");
        this.processor = processor;
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }
}
