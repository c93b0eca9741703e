package dev.eventsourcing.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait for positions; for implementors of recorders. However many wait for a log, one of them at a time looks how far
 * it was processed: when this process has stored a position, and from time to time for what others do.
 *
 * <p>Safe for use by several threads.
 */
public final class TrackingWaits {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    /** So often each asks whether to go on waiting. */
    private static final Duration ROUND = Duration.ofMillis(100);

    private final TrackingRecorder recorder;
    private final Map<String, Watch> watches = new ConcurrentHashMap<>();

    /** @param recorder is asked for positions */
    public TrackingWaits(TrackingRecorder recorder) {
        this.recorder = recorder;
    }

    /** Is told that positions were stored. */
    public void prompt() {
        watches.values().forEach(Watch::prompt);
    }

    /** As {@link TrackingRecorder#awaitTrackingId(String, long, Duration, BooleanSupplier)}. */
    public boolean await(String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        Watch watch = watches.compute(applicationName, (name, present) -> joined(name, present));
        try {
            boolean reached = watch.firstLook() >= notificationId;
            while (!reached && !givenUp.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                reached = left > 0
                        ? watch.awaitRound(notificationId, left)
                        : recorder.hasTrackingId(applicationName, notificationId);
                if (left <= 0) {
                    break;
                }
            }
            return reached;
        } finally {
            watches.computeIfPresent(applicationName, (name, present) -> present.leave());
        }
    }

    private Watch joined(String applicationName, @Nullable Watch present) {
        Watch watch = present == null ? new Watch(applicationName) : present;
        watch.join();
        return watch;
    }

    /** Those who wait for one log. */
    private final class Watch {

        private final String applicationName;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition looked = lock.newCondition();
        private int waiting;
        private boolean looking;
        private boolean news;
        private long reached;
        private long pause = FIRST_PAUSE.toNanos();
        private long nextLook = System.nanoTime() + pause;

        Watch(String applicationName) {
            this.applicationName = applicationName;
        }

        void join() {
            lock.lock();
            try {
                waiting++;
                pause = FIRST_PAUSE.toNanos();
                long soon = System.nanoTime() + pause;
                nextLook = nextLook - soon < 0 ? nextLook : soon;
            } finally {
                lock.unlock();
            }
        }

        /** Returns this, null if nobody waits any more. */
        @Nullable
        Watch leave() {
            lock.lock();
            try {
                waiting--;
                return waiting == 0 ? null : this;
            } finally {
                lock.unlock();
            }
        }

        void prompt() {
            lock.lock();
            try {
                news = true;
                looked.signal();
            } finally {
                lock.unlock();
            }
        }

        /** Looks, or waits a little for who does; returns whether the notification was processed. */
        @SuppressWarnings("WaitNotInLoop") // there is one around this
        boolean awaitRound(long notificationId, long nanos) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                if (reached >= notificationId) {
                    return true;
                }
                long untilLook = looking ? ROUND.toNanos() : news ? 0 : nextLook - System.nanoTime();
                if (untilLook > 0) {
                    var unused = looked.awaitNanos(Math.min(untilLook, Math.min(nanos, ROUND.toNanos())));
                    return reached >= notificationId;
                }
                looking = true;
                news = false;
            } finally {
                lock.unlock();
            }
            return look() >= notificationId;
        }

        /** What was seen before may have been reset since. */
        long firstLook() {
            long found = recorder.maxTrackingId(applicationName).orElse(0);
            lock.lock();
            try {
                reached = found;
                return found;
            } finally {
                lock.unlock();
            }
        }

        private long look() {
            long found = 0;
            try {
                found = recorder.maxTrackingId(applicationName).orElse(0);
                return found;
            } finally {
                lock.lock();
                try {
                    looking = false;
                    reached = found;
                    nextLook = System.nanoTime() + pause;
                    pause = Math.min(pause * 2, LONGEST_PAUSE.toNanos());
                    looked.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        }
    }
}
