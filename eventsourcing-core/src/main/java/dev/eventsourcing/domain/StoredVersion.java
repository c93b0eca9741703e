package dev.eventsourcing.domain;

import java.util.List;

/**
 * What is stored under one version of an originator: an event, nearly always. Upcasters may have made several of an older
 * one, which share its version, or none, and then the version has only been used up.
 *
 * @param number the originator version
 * @param events what it stands for today, in order
 */
public record StoredVersion(long number, List<DomainEvent> events) {

    public StoredVersion {
        events = List.copyOf(events);
    }
}
