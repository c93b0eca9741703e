package dev.eventsourcing.persistence;

import java.time.Clock;

/**
 * All that an application needs to keep its events.
 *
 * @param mapper turns events into bytes and back, with the dictionaries of the recorder
 * @param recorder keeps the events, and how far other applications' logs were processed
 * @param snapshotRecorder keeps snapshots of aggregates, apart from the events
 * @param clock where aggregates from the repository take the time of new events from
 * @param sectionSize how many notifications a section of the log holds at the most
 */
public record Infrastructure(
        Mapper mapper, ProcessRecorder recorder, AggregateRecorder snapshotRecorder, Clock clock, int sectionSize) {

    /** The section size of the reference. */
    public static final int DEFAULT_SECTION_SIZE = 10;

    /** @throws IllegalArgumentException if the section size is below 1 */
    public Infrastructure {
        if (sectionSize < 1) {
            throw new IllegalArgumentException("sectionSize must be at least 1: " + sectionSize);
        }
        mapper = mapper.with(recorder.dictionaries());
    }
}
