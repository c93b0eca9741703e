package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.internal.LogThrottle;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of looks at stores that have failed. Whoever asks sees the type of the exception and nothing of what it says, in which
 * there may be statements, hosts and values. The log has all of it, at ever longer intervals while the same fails for the same
 * reason: whatever fails beside it, or for another, is there at once.
 *
 * <p>Safe for use by several threads.
 */
final class ProbeFailureLog {

    private static final Logger logger = LoggerFactory.getLogger(ProbeFailureLog.class);

    private static final int MOST = 1_000;

    private final String who;
    private final Duration timeout;
    private final Map<Failed, LogThrottle> backOffs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Failed, LogThrottle> eldest) {
            return size() > MOST;
        }
    };

    private record Failed(Object seen, String reason) {}

    /**
     * @param who looks
     * @param timeout for how long
     */
    ProbeFailureLog(String who, Duration timeout) {
        this.who = who;
        this.timeout = timeout;
    }

    /** Returns what is shown. */
    String shown(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return failure.getMessage() + " within " + timeout.toMillis() + " ms";
        }
        return isGivenUp(failure)
                ? "It is not looked at, as this instance comes to its end"
                : failure.getClass().getName() + ": its store has failed, see the log";
    }

    private static boolean isGivenUp(Throwable failure) {
        return failure instanceof RejectedExecutionException || failure instanceof InterruptedException;
    }

    /** Logs what failed for one reason, as a warning if that was not logged for one of them a short time ago. */
    void log(Collection<?> seen, Throwable failure) {
        String message = "{} cannot show {}: {}";
        if (!isGivenUp(failure) && tryAcquire(seen, reason(failure))) {
            logger.warn(message, who, seen, shown(failure), failure);
        } else {
            logger.debug(message, who, seen, shown(failure), failure);
        }
    }

    private synchronized boolean tryAcquire(Collection<?> seen, String reason) {
        return seen.stream()
                        .map(one -> backOffs.computeIfAbsent(
                                new Failed(one, reason), failed -> new LogThrottle(System::nanoTime)))
                        .filter(LogThrottle::tryAcquire)
                        .count() // each is asked, as each is logged
                > 0;
    }

    /** Without messages, as they may hold times and numbers that are others at each look. */
    private static String reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50) // a cause can have itself as one
                .map(cause -> cause.getClass().getName() + (cause instanceof SQLException e ? e.getSQLState() : ""))
                .collect(Collectors.joining(" "));
    }
}
