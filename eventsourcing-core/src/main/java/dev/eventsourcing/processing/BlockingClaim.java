package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for a claim that is held for short times by who processes. Safe for use by several threads. */
final class BlockingClaim {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 20;

    private BlockingClaim() {}

    /** @throws PersistenceException if the claim is not to be had in time; the work was not run then */
    static <T> T run(TrackingRecorder recorder, String trackingName, Supplier<T> work) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> result = recorder.claim(trackingName, work);
            if (result.isPresent()) {
                return result.get();
            }
            if (System.nanoTime() > deadline) {
                throw new PersistenceException(
                        "The processor's claim to " + trackingName + " was not to be had within " + PATIENCE.toSeconds()
                                + " s, and nothing was done for which it is needed. Try again",
                        null);
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PersistenceException("Interrupted while waiting for " + trackingName, e);
            }
        }
    }
}
