package dev.eventsourcing.application;

import dev.eventsourcing.domain.EventSourcingException;

/** Tells what failed without the content of an aggregate, which messages of others may quote. */
final class Problem {

    private Problem() {}

    /** Returns the message of the library's exceptions, of others where they come from. */
    static String of(RuntimeException e) {
        if (e instanceof EventSourcingException) {
            return String.valueOf(e.getMessage());
        }
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
