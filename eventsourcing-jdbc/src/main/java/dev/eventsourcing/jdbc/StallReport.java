package dev.eventsourcing.jdbc;

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

    private final String application;
    private final Supplier<OrderingStatus> status;
    private final BackOff warnings;

    /** @param nanoTime as {@link System#nanoTime} */
    StallReport(String application, Supplier<OrderingStatus> status, LongSupplier nanoTime) {
        this.application = application;
        this.status = status;
        this.warnings = new BackOff(nanoTime);
    }

    /** Warns, unless it did so a short time ago. */
    void warn() {
        if (!warnings.isDue()) {
            return;
        }
        try {
            logger.warn("The notification log of application \"{}\" is held up: {}", application, status.get());
        } catch (RuntimeException e) {
            logger.warn(
                    "The notification log of application \"{}\" is held up, and by whom is not known", application, e);
        }
    }
}
