package dev.eventsourcing.jdbc;

import dev.eventsourcing.internal.LogThrottle;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns that a log does not go on, and says who holds it up: once, and again at ever longer intervals as long as it
 * lasts. That it is not known who, is a warning of its own, which does not keep the other one back.
 *
 * <p>Safe for use by several threads.
 */
final class StallReport {

    private static final Logger logger = LoggerFactory.getLogger(StallReport.class);

    private final String application;
    private final Supplier<OrderingStatus> status;
    private final LogThrottle warnings;
    private final LogThrottle failures;

    /**
     * @param status asks the database, on whatever connection there is
     * @param nanoTime as {@link System#nanoTime}
     */
    StallReport(String application, Supplier<OrderingStatus> status, LongSupplier nanoTime) {
        this.application = application;
        this.status = status;
        this.warnings = new LogThrottle(nanoTime);
        this.failures = new LogThrottle(nanoTime);
    }

    /** Warns, unless it did so a short time ago. */
    void warn() {
        warn(status);
    }

    /** As {@link #warn()}, for who can ask in another way. Who finds out first tells, and others keep quiet. */
    void warn(Supplier<OrderingStatus> ask) {
        if (!warnings.isDue()) {
            return;
        }
        try {
            OrderingStatus found = ask.get();
            if (warnings.tryAcquire()) {
                logger.warn(
                        found.isHeldUp()
                                ? "The notification log of application \"{}\" is held up: {}"
                                : "A save of application \"{}\" takes long, though its log goes on: {}",
                        application,
                        found);
            }
        } catch (RuntimeException e) {
            if (failures.tryAcquire()) {
                logger.warn(
                        "The notification log of application \"{}\" is held up, and by whom is not known",
                        application,
                        e);
            }
        }
    }
}
