package dev.eventsourcing.persistence;

import java.time.OffsetDateTime;
import java.util.Map;

/** What a {@link Transcoder} reads: an event, or the tree of one that is to be upcast first. */
public sealed interface DecodedEvent permits EventData, EventTree {

    /** Returns when the event was triggered, with its offset. */
    OffsetDateTime timestamp();

    /** Returns what else is known, sorted by key. */
    Map<String, String> metadata();
}
