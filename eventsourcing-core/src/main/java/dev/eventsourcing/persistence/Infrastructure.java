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
 * @param observer is told what the application does
 */
public record Infrastructure(
        Mapper mapper,
        ProcessRecorder recorder,
        SnapshotRecorder snapshotRecorder,
        Clock clock,
        ApplicationSettings settings,
        ApplicationObserver observer) {

    public Infrastructure {
        mapper = mapper.with(recorder.dictionaries());
    }

    /** As the other, with nobody who is told. */
    public Infrastructure(
            Mapper mapper,
            ProcessRecorder recorder,
            SnapshotRecorder snapshotRecorder,
            Clock clock,
            ApplicationSettings settings) {
        this(mapper, recorder, snapshotRecorder, clock, settings, ApplicationObserver.NONE);
    }

    /** Returns this infrastructure for an application that works otherwise. */
    public Infrastructure with(ApplicationSettings others) {
        return new Infrastructure(mapper, recorder, snapshotRecorder, clock, others, observer);
    }

    /** Returns this infrastructure with events kept elsewhere. */
    public Infrastructure with(ProcessRecorder other) {
        return new Infrastructure(mapper, other, snapshotRecorder, clock, settings, observer);
    }
}
