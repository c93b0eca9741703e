package dev.eventsourcing.jdbc;

/** What is done about an application's tables before they are used. */
public enum SchemaMode {

    /** Make or update them. */
    MIGRATE,

    /** Refuse to start if they are missing or of another release. */
    VALIDATE,

    /** Nothing: somebody else looks after them. */
    NONE
}
