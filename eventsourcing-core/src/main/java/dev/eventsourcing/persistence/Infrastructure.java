package dev.eventsourcing.persistence;

import java.time.Clock;
import java.util.Objects;

/**
 * All that an application needs to keep its events.
 *
 * @param name that of the application, to which its compression dictionaries are bound where they are encrypted, so that those
 *     of another one with the same keys are refused
 * @param mapper turns events into bytes and back, with the dictionaries of the recorder
 * @param recorder keeps the events, and how far other applications' logs were processed
 * @param snapshotRecorder keeps snapshots of aggregates, apart from the events
 * @param clock where aggregates from the repository take the time of new events from
 * @param settings how the application works
 * @param observer is told what the application does
 */
public record Infrastructure(
        String name,
        Mapper mapper,
        ProcessRecorder recorder,
        SnapshotRecorder snapshotRecorder,
        Clock clock,
        ApplicationSettings settings,
        ApplicationObserver observer) {

    public Infrastructure {
        mapper = mapper.forApplication(name, recorder.dictionaries());
    }

    /** As the other, with nobody who is told. */
    public Infrastructure(
            String name,
            Mapper mapper,
            ProcessRecorder recorder,
            SnapshotRecorder snapshotRecorder,
            Clock clock,
            ApplicationSettings settings) {
        this(name, mapper, recorder, snapshotRecorder, clock, settings, ApplicationObserver.NONE);
    }

    /** Returns the dictionaries of the application. */
    Dictionaries dictionaries() {
        return Objects.requireNonNull(mapper.dictionaries(), "those that the constructor has given the mapper");
    }

    /** Returns this infrastructure for an application that works otherwise. */
    public Infrastructure with(ApplicationSettings others) {
        return new Infrastructure(name, mapper, recorder, snapshotRecorder, clock, others, observer);
    }

    /** Returns this infrastructure with events kept elsewhere. */
    public Infrastructure with(ProcessRecorder other) {
        return new Infrastructure(name, mapper, other, snapshotRecorder, clock, settings, observer);
    }
}
