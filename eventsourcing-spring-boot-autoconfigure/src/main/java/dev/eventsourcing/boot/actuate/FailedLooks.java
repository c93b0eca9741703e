package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.internal.BackOff;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of looks at stores that have failed. Whoever asks sees the type of the exception and nothing of what it says, in which
 * there may be statements, hosts and values. The log has all of it, at ever longer intervals while it lasts.
 *
 * <p>Safe for use by several threads.
 */
final class FailedLooks {

    private static final Logger logger = LoggerFactory.getLogger(FailedLooks.class);

    private final String who;
    private final Duration timeout;
    private final BackOff backOff = new BackOff(System::nanoTime);

    /**
     * @param who looks
     * @param timeout for how long
     */
    FailedLooks(String who, Duration timeout) {
        this.who = who;
        this.timeout = timeout;
    }

    /** Returns what is shown. */
    String shown(Throwable failure) {
        return failure instanceof TimeoutException
                ? failure.getMessage() + " within " + timeout.toMillis() + " ms"
                : failure.getClass().getName() + ": its store has failed, see the log";
    }

    /** Logs it, as a warning if none was logged a short time ago. */
    void log(Collection<?> seen, Throwable failure) {
        String message = "{} cannot show {}: {}";
        if (backOff.isDue()) {
            logger.warn(message, who, seen, shown(failure), failure);
        } else {
            logger.debug(message, who, seen, shown(failure), failure);
        }
    }
}
