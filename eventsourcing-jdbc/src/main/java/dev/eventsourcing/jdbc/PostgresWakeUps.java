package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * LISTEN and NOTIFY. What is announced on the way of another transaction is sent in one of its own, at once after a
 * silence, and otherwise once in a millisecond for all that came to a channel meanwhile: a NOTIFY takes a lock over the
 * whole server until its transaction ends, and time that those who commit could use.
 *
 * <p>Safe for use by several threads.
 */
final class PostgresWakeUps implements WakeUps {

    private static final Logger logger = LoggerFactory.getLogger(PostgresWakeUps.class);

    /** From one notice to the next of its channel at the least. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final PostgresListener listener;
    private final JdbcTemplate jdbc;
    private final ScheduledExecutorService background;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();
    private volatile long sent = System.nanoTime() - PAUSE_NANOS;

    PostgresWakeUps(DataSource dataSource, ScheduledExecutorService background) {
        this.listener = new PostgresListener(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
        this.background = background;
    }

    @Override
    public void announce(String channel) {
        if (announced.add(channel)) {
            try {
                long pause = PAUSE_NANOS - (System.nanoTime() - sent);
                var unused = background.schedule(() -> send(channel), pause, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                logger.debug("Closed before a notice on {} was sent", channel, e);
            }
        }
    }

    private void send(String channel) {
        sent = System.nanoTime();
        announced.remove(channel); // before it is sent: what comes from here on may be too late for this one
        try {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> notify(connection, channel));
        } catch (DataAccessException e) {
            logger.debug("Other processes were not told of new events, and find them at their next poll", e);
        }
    }

    /** Commits itself, whatever the pool has set. */
    private static boolean notify(Connection connection, String channel) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_notify(?, '')::text")) {
            statement.setString(1, channel);
            return statement.execute();
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    @Override
    public void listen(String channel, Runnable action) {
        listener.listen(channel, action);
    }

    @Override
    public void stopListening(String channel) {
        listener.stopListening(channel);
    }

    @Override
    public <T> Optional<T> ask(ConnectionCallback<T> question) {
        return listener.ask(question);
    }

    @Override
    public void close(Deadline deadline) {
        Set<String> untold = Set.copyOf(announced);
        if (!untold.isEmpty()) { // and nobody else will
            Thread last = new Thread(() -> untold.forEach(this::send), "eventsourcing-last-notices");
            last.setDaemon(true);
            last.start();
            try {
                last.join(deadline.leftMillis()); // it can have to wait for a connection
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        listener.close();
    }
}
