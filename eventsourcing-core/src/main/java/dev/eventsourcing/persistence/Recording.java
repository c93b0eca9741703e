package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.DomainEvent;

/**
 * An event that was saved, with the place it got in the total order.
 *
 * @param event what was saved
 * @param notificationId its id in the notification log
 */
public record Recording(DomainEvent event, long notificationId) {}
