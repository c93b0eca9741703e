package dev.eventsourcing.test.contract;

/**
 * What {@link Echo} makes of a happening.
 *
 * @param what what has happened
 * @param notificationId where it is in the log
 */
record Heard(String what, long notificationId) {}
