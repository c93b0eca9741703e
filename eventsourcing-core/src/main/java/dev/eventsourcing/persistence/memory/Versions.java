package dev.eventsourcing.persistence.memory;

import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** Selects from what is kept of one originator. */
final class Versions {

    private Versions() {}

    static List<StoredEvent> select(NavigableMap<Long, StoredEvent> kept, EventSelection selection) {
        if (selection.gt() != null && selection.lte() != null && selection.gt() >= selection.lte()) {
            return List.of();
        }
        NavigableMap<Long, StoredEvent> versions = kept;
        if (selection.gt() != null) {
            versions = versions.tailMap(selection.gt(), false);
        }
        if (selection.lte() != null) {
            versions = versions.headMap(selection.lte(), true);
        }
        Stream<StoredEvent> events = (selection.desc() ? versions.descendingMap() : versions).values().stream();
        return (selection.limit() != null ? events.limit(selection.limit()) : events).toList();
    }
}
