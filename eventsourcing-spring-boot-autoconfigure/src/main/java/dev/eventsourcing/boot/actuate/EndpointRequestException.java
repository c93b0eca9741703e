package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.domain.EventSourcingException;

/** The endpoint was asked for what is not there, or cannot be done. The message says what to ask for instead. */
final class EndpointRequestException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    private EndpointRequestException(String message, boolean unknown) {
        super(message);
        this.unknown = unknown;
    }

    static EndpointRequestException unknown(String message) {
        return new EndpointRequestException(message, true);
    }

    static EndpointRequestException wrong(String message) {
        return new EndpointRequestException(message, false);
    }

    /** Tells whether it names something that is not there. */
    boolean isUnknown() {
        return unknown;
    }
}
