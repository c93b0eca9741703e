package dev.eventsourcing.processing;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.DeadLetter;

/** A processor has passed an event that was waited for, and has not processed it: it is among the dead letters. */
public final class DeadLetterException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String processor;

    private final DeadLetter letter;

    DeadLetterException(String processor, DeadLetter letter) {
        super("Processor \"" + processor + "\" has not processed notification " + letter.notificationId()
                + " of application \"" + letter.applicationName() + "\", which is among its dead letters: "
                + (letter.attempts() == 0 ? "it waits behind another one of " : "it has failed, and is of ")
                + letter.originatorId() + ". Mend the cause and retry the dead letters");
        this.processor = processor;
        this.letter = letter;
    }

    /** Returns the name of the processor. */
    public String processor() {
        return processor;
    }

    /** Returns what is kept of the event. */
    public DeadLetter letter() {
        return letter;
    }
}
