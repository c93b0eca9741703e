package dev.eventsourcing.persistence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits for a position: for the hint of this process, and by looking for what others do. */
final class TrackingWait {

    private static final Duration LOOK = Duration.ofMillis(20);

    private TrackingWait() {}

    static void await(TrackingRecorder recorder, String applicationName, long notificationId, Duration timeout)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        Semaphore hints = new Semaphore(0);
        Subscription subscription = recorder.subscribeToTracking(hints::release);
        try {
            while (!recorder.hasTrackingId(applicationName, notificationId)) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new TrackingTimeoutException(
                            applicationName, notificationId, recorder.maxTrackingId(applicationName), timeout);
                }
                if (hints.tryAcquire(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS)) {
                    hints.drainPermits();
                }
            }
        } finally {
            subscription.close();
        }
    }
}
