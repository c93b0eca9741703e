package dev.eventsourcing.processing;

import java.time.Duration;

/** When a position was last seen to move. Safe for use by several threads. */
final class Progress {

    private long position = -1;
    private long since = System.nanoTime();

    /** Is told where the processor is, whoever brought it there. */
    synchronized void at(long position) {
        if (this.position != position) {
            this.position = position;
            since = System.nanoTime();
        }
    }

    /** Is told that nothing waits, so that it need not move. */
    synchronized void idle() {
        since = System.nanoTime();
    }

    /** Returns for how long it has not moved, though it should. */
    synchronized Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
