package dev.eventsourcing.sample;

import dev.eventsourcing.domain.EventSourcingException;

/** A part of a request is not of the form that it must have. */
final class BadFieldException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;

    BadFieldException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
        this.problem = problem;
    }

    String field() {
        return field;
    }

    /** Returns what is wrong, to be read after the name of the field. */
    String problem() {
        return problem;
    }
}
