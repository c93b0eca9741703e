package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a processor is paused in a log, in all instances: kept beside its positions, as a place in a log of that name,
 * which is the time since when it is, in milliseconds since 1970. Safe for use by several threads.
 */
final class Pause {

    private final TrackingRecorder recorder;
    private final String name;
    private final Clock clock;

    Pause(TrackingRecorder recorder, String applicationName, Clock clock) {
        this.recorder = recorder;
        this.name = applicationName + "/paused";
        this.clock = clock;
    }

    /** Asks the store. */
    boolean holds() {
        return since().isPresent();
    }

    /** Asks the store since when it holds, empty if it does not. */
    Optional<Instant> since() {
        OptionalLong since = recorder.maxTrackingId(name);
        return since.isPresent() ? Optional.of(Instant.ofEpochMilli(since.getAsLong())) : Optional.empty();
    }

    /** Has it hold for all batches that begin from now on. */
    void begin() {
        if (!holds()) {
            set(Math.max(1, clock.millis()));
        }
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
        BlockingClaim.run(recorder, name, () -> {
            recorder.resetTracking(name, place);
            return true;
        });
    }
}
