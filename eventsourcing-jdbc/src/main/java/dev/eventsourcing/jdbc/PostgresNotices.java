package dev.eventsourcing.jdbc;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * LISTEN and NOTIFY. What is announced on the way of another transaction is sent in one of its own, and once for all that
 * come while one is sent: a NOTIFY takes a lock over the whole server until its transaction ends.
 *
 * <p>Safe for use by several threads.
 */
final class PostgresNotices implements Notices {

    private static final Logger logger = LoggerFactory.getLogger(PostgresNotices.class);

    private final PostgresListener listener;
    private final JdbcTemplate jdbc;
    private final Executor background;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    PostgresNotices(DataSource dataSource, Executor background) {
        this.listener = new PostgresListener(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
        this.background = background;
    }

    @Override
    public void announce(String channel) {
        if (announced.add(channel)) {
            try {
                background.execute(() -> send(channel));
            } catch (RejectedExecutionException e) {
                logger.debug("Closed before a notice on {} was sent", channel, e);
            }
        }
    }

    private void send(String channel) {
        announced.remove(channel); // before it is sent: what comes from here on may be too late for this one
        try {
            jdbc.queryForList("SELECT pg_notify(?, '')::text", channel);
        } catch (DataAccessException e) {
            logger.debug("Other processes were not told of new events, and find them at their next poll", e);
        }
    }

    @Override
    public void listen(String channel, Runnable action) {
        listener.listen(channel, action);
    }

    @Override
    public void close() {
        listener.close();
    }
}
