package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.SQLException;
import java.util.List;

/** A way to store events that are bytes already. Safe for use by several threads. */
@FunctionalInterface
interface Appender {

    /**
     * Stores all the events and returns their notification ids.
     *
     * @throws SQLException if nothing was stored
     */
    List<Long> append(List<StoredEvent> events) throws SQLException;
}
