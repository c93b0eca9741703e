package dev.eventsourcing.jdbc;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What is logged under a name, until this is closed. */
final class CapturedLog extends ListAppender<ILoggingEvent> implements AutoCloseable {

    private final Logger logger;
    private final @Nullable Level before;

    CapturedLog(Class<?> type) {
        this(type.getName());
    }

    CapturedLog(String name) {
        this(name, null);
    }

    /** @param level from which on it is logged, null to leave that as it is */
    CapturedLog(String name, @Nullable Level level) {
        logger = (Logger) LoggerFactory.getLogger(name);
        before = logger.getLevel();
        if (level != null) {
            logger.setLevel(level);
        }
        start();
        logger.addAppender(this);
    }

    @Override
    public void close() {
        logger.setLevel(before);
        logger.detachAppender(this);
    }
}
