package dev.eventsourcing.persistence;

import java.time.Clock;

/**
 * All that an application needs to keep its events.
 *
 * @param mapper turns events into bytes and back, with the dictionaries of the recorder
 * @param recorder keeps the events, and how far other applications' logs were processed
 * @param snapshotRecorder keeps snapshots of aggregates, apart from the events
 * @param clock where aggregates from the repository take the time of new events from
 * @param settings how the application works
 */
public record Infrastructure(
        Mapper mapper,
        ProcessRecorder recorder,
        SnapshotRecorder snapshotRecorder,
        Clock clock,
        ApplicationSettings settings) {

    public Infrastructure {
        mapper = mapper.with(recorder.dictionaries());
    }

    /** Returns this infrastructure for an application that works otherwise. */
    public Infrastructure with(ApplicationSettings others) {
        return new Infrastructure(mapper, recorder, snapshotRecorder, clock, others);
    }

    /** Returns this infrastructure with events kept elsewhere. */
    public Infrastructure with(ProcessRecorder other) {
        return new Infrastructure(mapper, other, snapshotRecorder, clock, settings);
    }
}
