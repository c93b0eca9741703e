package dev.eventsourcing.boot.web;

import dev.eventsourcing.domain.EventSourcingException;

/** A part of a request is not what it must be. The message is told to the client. */
final class BadParameterException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
