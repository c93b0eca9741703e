package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;

/** A recorder cannot write what it has stored anew, so that its store cannot be encrypted with another key. */
public final class StatesNotWritableException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String recorder;

    StatesNotWritableException(Class<?> recorder) {
        super(recorder.getName() + " cannot write states anew: override states() in it");
        this.recorder = recorder.getName();
    }

    /** Returns the name of the recorder's class. */
    public String recorder() {
        return recorder;
    }
}
