package dev.eventsourcing.jdbc;

/** What originators are named by in a database: all of a database's applications agree on one. */
public enum OriginatorIdType {

    /** UUIDs, in 16 bytes: {@code uuid} on PostgreSQL, a blob on SQLite. */
    UUID,

    /** Strings, in a text column. */
    TEXT
}
