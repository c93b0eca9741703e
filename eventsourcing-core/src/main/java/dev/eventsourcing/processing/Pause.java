package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.TrackingRecorder;

/**
 * Whether a processor is paused in a log, in all instances: kept beside its positions, as a place in a log of that name. Safe
 * for use by several threads.
 */
final class Pause {

    private final TrackingRecorder recorder;
    private final String name;
    private volatile boolean seen;

    Pause(TrackingRecorder recorder, String applicationName) {
        this.recorder = recorder;
        this.name = applicationName + "/paused";
    }

    /** Asks the store. */
    boolean holds() {
        boolean holds = recorder.maxTrackingId(name).isPresent();
        seen = holds;
        return holds;
    }

    /** Asks the store if it held when it was asked last: who works asks within the claim in any case. */
    boolean stillHolds() {
        return seen && holds();
    }

    /** Has it hold for all batches that begin from now on. */
    void begin() {
        set(1);
    }

    /** Ends it; returns whether it held. */
    boolean end() {
        if (!holds()) {
            return false;
        }
        set(0);
        return true;
    }

    private void set(long place) {
        PatientClaim.run(recorder, name, () -> {
            recorder.resetTracking(name, place);
            return true;
        });
    }
}
