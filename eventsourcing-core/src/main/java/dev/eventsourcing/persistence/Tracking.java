package dev.eventsourcing.persistence;

/**
 * How far a processor has come in the notification log that it follows.
 *
 * @param applicationName name of the application whose log is followed
 * @param notificationId the notification that was processed last
 */
public record Tracking(String applicationName, long notificationId) {}
