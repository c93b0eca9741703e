package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;

/**
 * A stored event with its place in the total order of an application's events.
 *
 * @param id position in the order, ascending from 1; gaps are possible
 * @param event what was stored
 */
public record Notification(long id, StoredEvent event) {

    public OriginatorId originatorId() {
        return event.originatorId();
    }

    public long originatorVersion() {
        return event.originatorVersion();
    }

    public String topic() {
        return event.topic();
    }

    /** Returns the stored bytes; not copied, must not be changed. */
    public byte[] state() {
        return event.state();
    }
}
