package dev.eventsourcing.processing;

/** What becomes of an event that has failed as often as it may. */
public enum OnError {

    /** The processor stops before it, until somebody resumes it. */
    STOP,

    /** The event is left out, with a record among the dead letters. */
    SKIP,

    /** The event and all later ones of its originator wait among the dead letters, in their order; others are processed. */
    PARK
}
