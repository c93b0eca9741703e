package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.DeadLetter;

/** A processor has passed an event that was waited for, and has not processed it: it is among the dead letters. */
public final class DeadLetterException extends ProcessorException {

    private static final long serialVersionUID = 1L;

    private final DeadLetter letter;

    DeadLetterException(String processor, DeadLetter letter) {
        super(
                processor,
                letter.applicationName(),
                "Processor \"" + processor + "\" has not processed notification " + letter.notificationId()
                        + " of application \"" + letter.applicationName() + "\", which is among its dead letters: "
                        + (letter.attempts() == 0 ? "it waits behind another one of " : "it has failed, and is of ")
                        + letter.originatorId() + ". Mend the cause and retry the dead letters");
        this.letter = letter;
    }

    /** Returns what is kept of the event. */
    public DeadLetter letter() {
        return letter;
    }
}
