package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns that a log does not go on, and says who holds it up: once, and again at ever longer intervals as long as it lasts.
 *
 * <p>Safe for use by several threads.
 */
final class StallReport {

    private static final Logger logger = LoggerFactory.getLogger(StallReport.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final String application;
    private final Supplier<OrderingStatus> status;
    private final LongSupplier nanoTime;
    private Duration pause = Duration.ZERO;
    private long last;

    /** @param nanoTime as {@link System#nanoTime} */
    StallReport(String application, Supplier<OrderingStatus> status, LongSupplier nanoTime) {
        this.application = application;
        this.status = status;
        this.nanoTime = nanoTime;
    }

    /** Warns, unless it did so a short time ago. */
    void warn() {
        if (!isDue()) {
            return;
        }
        try {
            logger.warn("The notification log of application \"{}\" is held up: {}", application, status.get());
        } catch (RuntimeException e) {
            logger.warn(
                    "The notification log of application \"{}\" is held up, and by whom is not known", application, e);
        }
    }

    private synchronized boolean isDue() {
        long now = nanoTime.getAsLong();
        Duration since = Duration.ofNanos(now - last);
        if (!pause.isZero() && since.compareTo(pause) < 0) {
            return false;
        }
        boolean lasts = !pause.isZero() && since.compareTo(pause.multipliedBy(2)) < 0;
        Duration longer = lasts ? pause.multipliedBy(2) : FIRST_PAUSE;
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        last = now;
        return true;
    }
}
