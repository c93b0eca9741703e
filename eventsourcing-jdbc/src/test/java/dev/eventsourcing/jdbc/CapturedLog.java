package dev.eventsourcing.jdbc;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** What is logged under a name, until this is closed. */
final class CapturedLog extends ListAppender<ILoggingEvent> implements AutoCloseable {

    private final Logger logger;

    CapturedLog(Class<?> type) {
        this(type.getName());
    }

    CapturedLog(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
        start();
        logger.addAppender(this);
    }

    @Override
    public void close() {
        logger.detachAppender(this);
    }
}
