package dev.eventsourcing.processing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a position moves. Safe for use by several threads. */
final class Progress {

    /** The speed is that of so long a time. */
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private long seen = -1;
    private long moved = System.nanoTime();
    private long position = -1;
    private long windowPosition;
    private long windowStart = System.nanoTime();
    private double perNano;

    /** Is told where a step begins, one after the other: what is below the one before was set back. */
    synchronized void at(long position) {
        seen(position);
        long now = System.nanoTime();
        if (position < this.position || this.position < 0) {
            windowPosition = position;
            windowStart = now;
            perNano = 0;
        }
        this.position = position;
        long elapsed = now - windowStart;
        if (elapsed > 0 && (perNano == 0 || elapsed > WINDOW.toNanos() / 10)) {
            perNano = (double) (position - windowPosition) / elapsed;
        }
        if (elapsed > WINDOW.toNanos()) {
            windowPosition = position;
            windowStart = now;
        }
    }

    /** Is told where the processor is, or was a moment ago, whoever brought it there. */
    synchronized void seen(long position) {
        if (seen != position) {
            seen = position;
            moved = System.nanoTime();
        }
    }

    /** Is told that nothing waits, so that it need not move. */
    synchronized void idle() {
        moved = System.nanoTime();
    }

    /** Returns for how long it has not moved, though it should. */
    synchronized Duration age() {
        return Duration.ofNanos(System.nanoTime() - moved);
    }

    /** Returns how long it takes at its present speed to come on so far, null if it does not move. */
    synchronized @Nullable Duration timeFor(long distance) {
        return perNano <= 0 ? null : Duration.ofNanos((long) (distance / perNano));
    }
}
