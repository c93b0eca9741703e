package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;

/** Writes saves that own their transaction. Safe for use by several threads. */
interface CommitStrategy {

    /** Stores the events and returns their notification ids, or throws what became of them. */
    List<Long> write(List<StoredEvent> events);

    /** Returns how many saves wait for others before they are written. */
    int waiting();

    /** Refuses new saves. */
    void refuse();

    /** Refuses new saves and returns when those that have begun are done, or have had that time. */
    void close(Deadline deadline);
}
